//! The parts of a document's file beside its body: which parts there are, how they belong together,
//! its title and language, and its styles.

use super::Document;
use app::markup::escaped;

pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespaces of the body.
pub const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub const PLACED: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
pub const DRAWN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
pub const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub fn picture_name(place: usize) -> String {
    format!("word/media/picture{}.png", place + 1)
}

pub fn content_types() -> String {
    let part =
        |name: &str, kind: &str| format!("<Override PartName=\"{name}\" ContentType=\"{kind}\"/>");
    let parts = [
        part("/word/document.xml", &format!("{WORD}.document.main+xml")),
        part("/word/styles.xml", &format!("{WORD}.styles+xml")),
        part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        ),
    ]
    .concat();
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>{parts}</Types>"
    )
}

pub fn relations() -> String {
    related(&[
        relation(
            "document",
            &format!("{RELATED}/officeDocument"),
            "word/document.xml",
        ),
        relation(
            "core",
            &format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml",
        ),
    ])
}

pub fn document_relations(document: &Document, pictures: usize) -> String {
    let mut all = vec![relation(
        "styles",
        &format!("{RELATED}/styles"),
        "styles.xml",
    )];
    for place in 0..pictures {
        let target = picture_name(place).replace("word/", "");
        let id = format!("picture{}", place + 1);
        all.push(relation(&id, &format!("{RELATED}/image"), &target));
    }
    for (place, address) in document.links().enumerate() {
        all.push(format!(
            "<Relationship Id=\"link{}\" Type=\"{RELATED}/hyperlink\" Target=\"{}\" \
             TargetMode=\"External\"/>",
            place + 1,
            escaped(address)
        ));
    }
    related(&all)
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

fn related(all: &[String]) -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>",
        all.concat()
    )
}

/// Title, language, and the link as where it is from. No time, so that a plan gives the same bytes.
pub fn core(document: &Document) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>\
         <dc:description>{}</dc:description><dc:language>en-GB</dc:language></cp:coreProperties>",
        escaped(&document.title),
        escaped(&document.source)
    )
}

/// Headings are Word's own, so that its outline and a screen reader find them.
pub fn styles() -> String {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let space = |before: u32, after: u32| {
        format!(
            "<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"240\" \
             w:lineRule=\"auto\"/>"
        )
    };
    let heading = |level: u32| {
        format!(
            "<w:keepNext/>{}<w:outlineLvl w:val=\"{level}\"/>",
            space(140, 40)
        )
    };
    let edge = |side: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B8B5AE\"/>")
    };
    let edges: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .map(edge)
        .concat();
    let styles = [
        style(
            "Title",
            "Title",
            &space(0, 80),
            "<w:b/><w:sz w:val=\"34\"/>",
        ),
        style(
            "Heading1",
            "heading 1",
            &heading(0),
            "<w:b/><w:sz w:val=\"24\"/>",
        ),
        style(
            "ListParagraph",
            "List Paragraph",
            &format!("{}<w:ind w:left=\"284\" w:hanging=\"284\"/>", space(0, 20)),
            "",
        ),
        style("Picture", "Picture", &space(20, 20), ""),
        style("Cell", "Cell", &space(0, 0), "<w:sz w:val=\"17\"/>"),
    ]
    .concat();
    format!(
        "{HEAD}<w:styles xmlns:w=\"{WORDS}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"19\"/>\
         <w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/><w:pPr>{}</w:pPr></w:style>{styles}\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:rPr><w:color w:val=\"12436D\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
         <w:tblPr><w:tblBorders>{edges}</w:tblBorders><w:tblCellMar>\
         <w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar>\
         </w:tblPr></w:style></w:styles>",
        space(0, 60)
    )
}
