//! `cargo xtask bench`: measures the built page against its aims.

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    browser_tests::bench::run().await
}
