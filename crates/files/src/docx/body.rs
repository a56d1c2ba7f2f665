//! What stands in a document, block after block.

use super::{Document, parts};
use app::markup::escaped;

/// A block of a document.
pub enum Block {
    Title(String),
    Heading(String),
    /// A heading that begins a page.
    Page(String),
    Text(String),
    /// One of a list.
    Point(String),
    /// Lines left free in a frame, for what people write themselves.
    Free(u32),
    Link(String),
    Picture(Picture),
    /// The first row is its head.
    Table(Vec<Vec<String>>),
}

/// A picture, as wide as is said and as high as its pixels then make it.
pub struct Picture {
    pub png: Vec<u8>,
    /// What it shows, for whoever cannot see it.
    pub described: String,
    /// Millimetres.
    pub width: f64,
}

/// Units of the form in a millimetre.
const MM: f64 = 36_000.0;

/// The part that holds all blocks.
pub fn body(document: &Document) -> String {
    let (mut all, mut pictures, mut links) = (String::new(), 0, 0);
    for block in &document.blocks {
        all += &match block {
            Block::Title(text) => styled("Title", &run(text)),
            Block::Heading(text) => styled("Heading1", &run(text)),
            Block::Page(text) => styled("Heading1", &run(text)).replacen(
                "</w:pPr>",
                "<w:pageBreakBefore/></w:pPr>",
                1,
            ),
            Block::Text(text) => styled("Normal", &run(text)),
            Block::Point(text) => styled("ListParagraph", &run(&format!("•  {text}"))),
            Block::Free(lines) => free(*lines),
            Block::Link(address) => {
                links += 1;
                link(address, links)
            }
            Block::Picture(picture) => {
                pictures += 1;
                self::picture(picture, pictures)
            }
            Block::Table(rows) => table(rows),
        };
    }
    format!(
        "{}<w:document xmlns:w=\"{w}\" xmlns:r=\"{r}\" xmlns:wp=\"{wp}\" xmlns:a=\"{a}\" \
         xmlns:pic=\"{pic}\"><w:body>{all}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"964\" w:right=\"1134\" w:bottom=\"850\" w:left=\"1134\" \
         w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        parts::HEAD,
        w = parts::WORDS,
        r = parts::RELATED,
        wp = parts::PLACED,
        a = parts::DRAWN,
        pic = parts::PICTURE,
    )
}

fn styled(style: &str, content: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{content}</w:p>")
}

fn run(text: &str) -> String {
    format!(
        "<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>",
        shown(text)
    )
}

/// A text without what XML cannot hold.
fn shown(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    escaped(&text)
}

fn free(lines: u32) -> String {
    let breaks = "<w:r><w:br/></w:r>".repeat(lines.saturating_sub(1) as usize);
    let edge = |side: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"7A7D83\"/>")
    };
    let edges: String = ["top", "left", "bottom", "right"].map(edge).concat();
    format!("<w:p><w:pPr><w:pBdr>{edges}</w:pBdr></w:pPr>{breaks}</w:p>")
}

fn link(address: &str, place: usize) -> String {
    let text = run(address).replacen(
        "<w:r>",
        "<w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>",
        1,
    );
    styled(
        "Normal",
        &format!("<w:hyperlink r:id=\"link{place}\">{text}</w:hyperlink>"),
    )
}

fn picture(picture: &Picture, place: usize) -> String {
    let (wide, high) = size(&picture.png).unwrap_or((1.0, 1.0));
    let (width, height) = (picture.width * MM, picture.width * MM * high / wide);
    let extent = format!("cx=\"{width:.0}\" cy=\"{height:.0}\"");
    let named = format!(
        "id=\"{place}\" name=\"Picture {place}\" descr=\"{}\"",
        shown(&picture.described)
    );
    styled(
        "Picture",
        &format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent {extent}/><wp:docPr {named}/>\
             <a:graphic><a:graphicData uri=\"{pic}\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"picture{place}\"/>\
             <a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {extent}/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
            pic = parts::PICTURE,
        ),
    )
}

/// Width and height of a PNG in pixels.
fn size(png: &[u8]) -> Option<(f64, f64)> {
    let number = |at: usize| Some(u32::from_be_bytes(*png.get(at..)?.first_chunk::<4>()?));
    let (wide, high) = (number(16)?, number(20)?);
    (app::png::is_png(png) && wide > 0 && high > 0).then_some((wide.into(), high.into()))
}

fn table(rows: &[Vec<String>]) -> String {
    let cell = |text: &String| format!("<w:tc><w:tcPr/>{}</w:tc>", styled("Cell", &run(text)));
    let row = |(place, cells): (usize, &Vec<String>)| {
        let head = if place == 0 {
            "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        } else {
            "<w:trPr><w:cantSplit/></w:trPr>"
        };
        let cells: String = cells.iter().map(cell).collect();
        let strong = |text: String| match place {
            0 => text.replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"),
            _ => text,
        };
        format!("<w:tr>{head}{}</w:tr>", strong(cells))
    };
    let columns = rows.first().map_or(0, Vec::len);
    let rows: String = rows.iter().enumerate().map(row).collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tblGrid>{}</w:tblGrid>{rows}</w:tbl>\
         <w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr></w:p>",
        "<w:gridCol/>".repeat(columns)
    )
}
