//! What the view "code" says beside its figures.

pub const QR_CODE_OF_THE: &str = "QR code of the link beside it";
