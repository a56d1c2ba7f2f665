//! The scenario file: a plan as JSON, for other programs and for keeping. `docs/scenario-file.md`
//! describes it.
//!
//! The link in it holds the whole plan; every value of the table stands beside it under its own
//! name. A value changed by hand counts, and nothing is taken from a file that is not understood.

use app::file::NotRead;
use app::link;
use app::{Page, decimal};
use model::Parameter;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const FORMAT: &str = "needs-triangle-scenario";
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    /// The plan's own name; where it is left out, the link's.
    title: Option<String>,
    /// The plan's link, after the address of the page that wrote the file.
    link: String,
    /// Every value by the name it has in the table of parameters, money in pounds of 2012-13.
    #[serde(default)]
    values: BTreeMap<String, f64>,
}

/// What is looked at first, so that a file of another version is told from one that is wrong.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// The bytes of a plan's file; `shown` is its link after the page's address.
pub fn written(page: &Page, shown: &str) -> Option<Vec<u8>> {
    let value = |parameter: Parameter| {
        let id = parameter.row().id.to_string();
        (id, page.scenario.get(parameter))
    };
    let file = File {
        format: FORMAT.into(),
        version: VERSION,
        title: Some(page.title.clone()),
        link: shown.into(),
        values: Parameter::all().map(value).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).ok()?;
    bytes.push(b'\n');
    Some(bytes)
}

/// The link of the plan in a file's text.
pub fn read(text: &str) -> Result<String, NotRead> {
    let text = text.trim_start_matches('\u{FEFF}');
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => NotRead::Other,
        _ => NotRead::Damaged(error.line()),
    })?;
    if head.format != FORMAT {
        return Err(NotRead::Other);
    }
    if head.version > VERSION {
        return Err(NotRead::Newer);
    }
    let file: File = serde_json::from_str(text).map_err(|error| NotRead::Damaged(error.line()))?;
    let fragment = file.link.split_once('#').map_or(&*file.link, |it| it.1);
    let opened = link::parse_text(fragment);
    let mut page = match opened.page {
        Some(page) if opened.notices.is_empty() => page,
        _ => return Err(NotRead::Link),
    };
    for (id, value) in file.values {
        let parameter = Parameter::from_id(&id).ok_or_else(|| NotRead::Unknown(shown(&id)))?;
        if value != page.scenario.get(parameter) {
            if parameter.row().clamp(value) != value {
                let value = decimal::shortest(value);
                return Err(NotRead::NotAllowed(parameter.row().id.into(), value));
            }
            page.scenario.set(parameter, value);
        }
    }
    if let Some(title) = file.title {
        page.title = title;
    }
    let printed = link::print(&page);
    // What does not go together, such as more families in tiers than there are, is no plan; nor is
    // a name with marks the page does not keep.
    match link::parse_text(&printed).notices.is_empty() {
        true => Ok(printed),
        false => Err(NotRead::NoPlan),
    }
}

/// A name from somebody's file, short enough to quote.
fn shown(name: &str) -> String {
    let kept = name.chars().filter(|c| !c.is_control());
    kept.take(40).collect()
}
