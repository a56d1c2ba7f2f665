//! The page's state: what is shown, how it got there, and what there is to say about it.

use super::history::History;
use super::page::Page;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct State {
    pub page: Page,
    pub history: History,
    /// What a link had wrong, or what became of a copied one; stays until closed.
    pub notices: Vec<String>,
    /// One sentence beside the controls about the last change: why a text was refused, where families came from.
    pub remark: Option<String>,
    /// Decisions settled so far; the address makes a history entry whenever it grows.
    pub settled: u32,
}
