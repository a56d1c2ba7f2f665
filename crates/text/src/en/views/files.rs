//! What the view "files" says beside its figures.

pub const NAME_OF_YOUR_AREA: &str = "Name of your area";
pub const SAVE_THIS_PLAN_TO: &str = "Save this plan to a file";
pub const WORKBOOK: &str = "Workbook (Excel, LibreOffice)";
pub const OPEN_A_SAVED_PLAN: &str = "Open a saved plan ";
