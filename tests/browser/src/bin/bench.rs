//! `cargo xtask bench`: measures the built page against its aims, or the parts named: model,
//! slider, load, lighthouse.

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let parts: Vec<String> = std::env::args().skip(1).collect();
    browser_tests::bench::run(&parts).await
}
