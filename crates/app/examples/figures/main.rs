//! `figures` reads links and writes every figure they describe; `figures links` writes the links.

mod body;
mod links;

use app::link;
use model::{Results, TierResults, run};

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("links") => links::all().iter().for_each(|link| println!("{link}")),
        _ => body::figures(),
    }
}
