//! Accessibility checks with axe-core, run inside the page as it stands.
//! The rules are those of WCAG 2.2 at levels A and AA, and axe's own best practice.

use crate::{Page, npm};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt;

/// A rule broken, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub rule: String,
    pub help: String,
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "{} ({}): {}",
            self.rule,
            self.help,
            self.places.join(" | ")
        )
    }
}

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
        (result) => done(result.violations.map((it) => [it.id, it.help,
            it.nodes.map((node) => node.target.join(' '))])),
        (error) => done(String(error)),
    );";

impl Page {
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        let file = npm().join("node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&file).with_context(|| {
            format!(
                "axe is not at {}; `cargo xtask test` fetches it",
                file.display()
            )
        })?;
        // One script for both, since a browser may give each script a world of its own.
        let found = self
            .client()
            .execute_async(&format!("{axe}\n{RUN}"), vec![])
            .await?;
        let Some(found) = found.as_array() else {
            bail!("axe could not check the page: {found}.")
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
        let places = |value: &Value| {
            value
                .as_array()
                .map(|all| all.iter().map(text).collect())
                .unwrap_or_default()
        };
        Ok(found
            .iter()
            .map(|it| Violation {
                rule: text(&it[0]),
                help: text(&it[1]),
                places: places(&it[2]),
            })
            .collect())
    }

    /// Fails with every violation listed, naming the state the page was in.
    pub async fn expect_accessible(&self, state: &str) -> Result<()> {
        let mut violations = self.axe().await?;
        // Half of a box may lie under what stays in sight; a line further it is whole.
        if !violations.is_empty() && violations.iter().all(|it| it.rule == "target-size") {
            self.eval("scrollBy(0, -60)", vec![]).await?;
            self.next_frames().await?;
            violations = self.axe().await?;
        }
        let found: Vec<String> = violations.iter().map(Violation::to_string).collect();
        if !found.is_empty() {
            bail!(
                "axe found {} violations in {state}:\n  {}",
                found.len(),
                found.join("\n  ")
            );
        }
        Ok(())
    }
}
