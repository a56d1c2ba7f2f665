//! The committee pack: what is in it, that its brief is a document whose form is whole, and that
//! every part of it leads back to the plan.

use crate::libreoffice::{convert, folder, is_there};
use app::{Page, link};
use files::{Given, GivenFile, Kind, link_in, write};
use model::{Mix, Parameter, Scenario};
use std::fs;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A plan over its budget, with a name that a spreadsheet would run, another plan and a reason.
fn plan() -> Page {
    let mut page = Page {
        scenario: Scenario::default()
            .with_mix(Mix::new(5500, 0, 900, 1200))
            .with(Parameter::ReactiveCost, 300_000.0),
        title: "=1+1 <Ashford & Swale>".into(),
        kept: vec![Page::default()],
        ..Page::default()
    };
    page.reasons.set(Parameter::ReactiveCost, "@our own count");
    page
}

/// A plan that differs in more than two pages have room for, beside as many plans as can be kept.
fn full() -> Page {
    let mut page = plan();
    let ranges = Parameter::all().filter_map(|it| Some((it, it.evidence().range?)));
    for (parameter, (low, _)) in ranges.take(9) {
        page.scenario = page.scenario.with(parameter, low);
    }
    let named = |title: &str| Page {
        title: title.into(),
        ..Page::default()
    };
    page.kept = vec![named("Two districts first"), named("A 25% cut"), named("")];
    page
}

/// The smallest picture there is room for.
fn picture() -> Vec<u8> {
    let header = [0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0];
    // Two grey pixels, packed without packing.
    let pixels = [
        0x78, 0x01, 0x01, 0x03, 0x00, 0xfc, 0xff, 0x00, 0x80, 0x80, 0x01, 0x81, 0x01, 0x01,
    ];
    app::png::of_chunks(&[(b"IHDR", &header), (b"IDAT", &pixels), (b"IEND", &[])])
}

fn given() -> Given {
    let file = |name: &str| GivenFile {
        name: name.into(),
        content: picture(),
    };
    Given {
        today: (2026, 11, 27),
        files: ["triangle.png", "doubt.png", "time.png"].map(file).to_vec(),
    }
}

fn address(page: &Page) -> String {
    format!("https://example.org/tool/#{}", link::print(page))
}

fn pack(page: &Page) -> Vec<u8> {
    write(&address(page), Kind::Pack, &given()).expect("a pack")
}

/// The files of a zip by their names.
fn files_in(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(zip)).expect("a zip");
    let count = zip.len();
    let read = |place| {
        let mut file = zip.by_index(place).expect("a file");
        let mut content = vec![];
        file.read_to_end(&mut content).expect("its content");
        (file.name().expect("a name").to_string(), content)
    };
    (0..count).map(read).collect()
}

/// The one file whose name ends so.
fn ending(files: &[(String, Vec<u8>)], end: &str) -> Vec<u8> {
    let mut found = files.iter().filter(|(name, _)| name.ends_with(end));
    let (_, content) = found.next().unwrap_or_else(|| panic!("no {end}"));
    assert!(found.next().is_none(), "two of {end}");
    content.clone()
}

fn text(files: &[(String, Vec<u8>)], name: &str) -> String {
    String::from_utf8(ending(files, name)).expect("text")
}

#[test]
fn a_pack_holds_brief_workbook_pictures_tables_and_how_to_cite_them() {
    let page = plan();
    let files = files_in(&pack(&page));
    let count = |end: &str| files.iter().filter(|(name, _)| name.ends_with(end)).count();
    assert_eq!(
        [".docx", ".xlsx", ".json", ".png", ".csv"].map(count),
        [1, 1, 1, 3, 10]
    );
    let readme = text(&files, "readme.txt");
    for (name, _) in files.iter().filter(|(name, _)| name != "readme.txt") {
        assert!(
            readme.contains(&format!("- {name}: ")),
            "{name} is not in {readme}"
        );
    }
    assert!(
        readme.contains("27 November 2026, https://example.org/tool/#v1_"),
        "{readme}"
    );
    // The same plan on the same day is the same file.
    assert_eq!(pack(&page), pack(&page));
}

#[test]
fn each_part_and_the_whole_lead_back_to_the_plan() {
    let page = plan();
    let pack = pack(&page);
    let opened = |bytes: &[u8]| {
        let link = link_in(bytes).expect("a link");
        link::parse(&link).page.expect("a plan")
    };
    assert_eq!(opened(&pack), page);
    for (name, content) in files_in(&pack) {
        if [".docx", ".xlsx", ".json", ".png"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            assert_eq!(opened(&content), page, "{name}");
        }
    }
}

#[test]
fn the_briefs_form_is_whole_and_its_headings_tables_and_pictures_are_what_they_say() {
    let brief = files_in(&ending(&files_in(&pack(&plan())), ".docx"));
    for (name, content) in &brief {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let text = str::from_utf8(content).expect("text");
            roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
    let body = text(&brief, "word/document.xml");
    let body = roxmltree::Document::parse(&body).expect("XML");
    let named = |name: &'static str| {
        body.descendants()
            .filter(move |node| node.tag_name().name() == name)
    };
    let words = |node: roxmltree::Node| -> String {
        node.descendants()
            .filter(|inside| inside.is_text())
            .filter_map(|inside| inside.text())
            .collect()
    };
    let styled = |style: &str| -> Vec<String> {
        let is = |node: &roxmltree::Node| {
            node.descendants().any(|inside| {
                inside.tag_name().name() == "pStyle"
                    && inside
                        .attributes()
                        .any(|it| it.name() == "val" && it.value() == style)
            })
        };
        named("p").filter(is).map(words).collect()
    };
    assert_eq!(styled("Title"), ["=1+1 <Ashford & Swale>"]);
    let headings = styled("Heading1");
    assert_eq!(headings[0], "Recommendation");
    assert!(
        headings.contains(&"Options side by side".to_string()),
        "{headings:?}"
    );
    // A plan over its budget is never told as a success.
    let said = words(body.root());
    assert!(
        said.contains("a year more than the budget") && !said.contains("pays for"),
        "{said}"
    );
    for table in named("tbl") {
        let head = table
            .descendants()
            .filter(|node| node.tag_name().name() == "tblHeader");
        assert_eq!(head.count(), 1);
    }
    assert_eq!(named("tbl").count(), 2);
    let alternatives: Vec<&str> = named("docPr")
        .filter_map(|it| it.attribute("descr"))
        .collect();
    assert_eq!(alternatives.len(), 4);
    assert!(
        alternatives.iter().all(|text| text.len() > 20),
        "{alternatives:?}"
    );
    // What is referred to is there.
    let related = text(&brief, "word/_rels/document.xml.rels");
    let related = roxmltree::Document::parse(&related).expect("XML");
    for one in related
        .descendants()
        .filter(|node| node.has_attribute("Target"))
    {
        let target = one.attribute("Target").unwrap_or_default();
        let inside = brief
            .iter()
            .any(|(name, _)| *name == format!("word/{target}"));
        assert!(
            inside || target.starts_with("https://example.org/tool/#v1_"),
            "{target}"
        );
    }
    assert!(text(&brief, "word/styles.xml").contains("w:lang w:val=\"en-GB\""));
}

#[test]
fn the_brief_names_the_starting_point_the_plans_kept_and_what_it_has_no_room_for() {
    let body = |page: &Page| {
        let brief = files_in(&ending(&files_in(&pack(page)), ".docx"));
        text(&brief, "word/document.xml")
    };
    let full = body(&full());
    for said in [
        "The starting point: Intensive",
        "A: Two districts first",
        "B: A 25% cut",
        "C: untitled plan",
        "more differences from the starting point stand in the workbook.",
    ] {
        assert!(full.contains(said), "{said}");
    }
    let alone = body(&Page::default());
    assert!(alone.contains("The starting point: Intensive"));
    assert!(!alone.contains("more difference") && !alone.contains("A: "));
}

#[test]
fn libreoffice_prints_the_brief_on_two_pages() {
    if !is_there("lowriter") {
        return;
    }
    let folder = folder("brief");
    let mut given = given();
    // As large as the page's own are.
    given
        .files
        .iter_mut()
        .for_each(|file| file.content = wide_picture());
    let plans = [
        ("start", Page::default()),
        ("over", plan()),
        ("full", full()),
    ];
    for (name, page) in plans {
        let pack = write(&address(&page), Kind::Pack, &given).expect("a pack");
        let file = folder.join(format!("{name}.docx"));
        fs::write(&file, ending(&files_in(&pack), ".docx")).expect("a file");
        convert(&folder, &[file], "pdf");
        let pdf = fs::read(folder.join(format!("{name}.pdf"))).expect("a PDF");
        let pdf = String::from_utf8_lossy(&pdf).into_owned();
        let pages = pdf.matches("/Type/Page").count() - pdf.matches("/Type/Pages").count();
        assert_eq!(pages, 2, "{name}");
    }
}

/// A picture in the shape of the page's own, 1280 by 560.
fn wide_picture() -> Vec<u8> {
    use std::io::Write;
    let (wide, high) = (1280_u32, 560_u32);
    let mut packed = flate2::write::ZlibEncoder::new(vec![], flate2::Compression::default());
    let row = vec![0_u8; 1 + wide as usize];
    (0..high).for_each(|_| packed.write_all(&row).expect("pixels"));
    let size = [wide.to_be_bytes(), high.to_be_bytes()].concat();
    let header = [&size[..], &[8, 0, 0, 0, 0]].concat();
    let pixels = packed.finish().expect("pixels");
    app::png::of_chunks(&[(b"IHDR", &header), (b"IDAT", &pixels), (b"IEND", &[])])
}
