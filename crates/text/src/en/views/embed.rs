//! What the view "embed" says beside its figures.

pub const PUT_THIS_PLAN_IN_ANOTHER: &str = "Put this plan in another page";
pub const THIS_PLAN_IS_TOO: &str =
    "This plan is too long for a link, and a frame opens a link. Save it to a file instead, \
     under Your own area.";
pub const THIS_PAGE_WAS_OPENED: &str =
    "This page was opened from a file, which no other page can show. Open the page where it is \
     published to make a snippet.";
pub const PUT_THIS_PLAN_IN: &str = "Put this plan in another page, with what its readers need";
pub const CONTROLS: &str = "Controls";
pub const COLOURS: &str = "Colours";
pub const VERSION: &str = "Version of the page";
pub const NEWEST: &str = "The newest there is";

/// One version for ever.
pub fn exactly(version: &str) -> String {
    format!("Exactly this one, {version}, for ever")
}

pub const NAMES_OF_THE_TIERS: &str = "Names of the tiers";
pub const TO_PASTE_INTO_THE: &str = "To paste into the other page";
pub const COPY_THE_SNIPPET: &str = "Copy the snippet";
pub const THE_SECOND_LINE_GIVES: &str =
    "The second line gives the frame the height it asks for; leave it out where scripts are not \
     allowed. Nothing is stored and nothing is sent. A host with a strict content policy needs \
     frame-src, and script-src for that line, with this page's address.";
pub const AS_IT_WILL_LOOK: &str = "As it will look";
pub const PREVIEW: &str = "Preview";
pub const PARTS_SHOWN: &str = "Parts shown";
pub const WHICH_VIEW: &str = "Which view";
pub const HEIGHT_IN_PIXELS_200: &str = "Height in pixels, 200 to 4,000";
pub const THE_TRIANGLE_AND_ITS: &str = "The triangle and its controls";
pub const THE_QUESTION_THE_ANSWER: &str = "The question, the answer and the figures";
pub const ONE_VIEW: &str = "One view";
pub const READERS_MAY_CHANGE_THE: &str = "Readers may change the plan";
pub const LOCKED_SEEN_BUT_NOT: &str = "Locked: seen, but not to be changed";
pub const HIDDEN: &str = "Hidden";
pub const AS_THE_READERS_SYSTEM: &str = "As the reader's system has them";
pub const LIGHT: &str = "Light";
pub const DARK: &str = "Dark";
pub const INTENSIVE_TARGETED_UNIVERSAL: &str = "Intensive, targeted, universal";
pub const FAMILY_HELP: &str = "Family Help";
