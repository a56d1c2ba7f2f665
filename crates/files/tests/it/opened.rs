//! Whatever a plan was taken away in comes back to life, to the last bit; what is damaged, foreign,
//! huge or meant to do harm is refused with a reason. `PROVE=1` takes 200 random plans.

use crate::pages::{any_page, whole};
use app::file::{LARGEST, NotRead, Sort};
use app::{Page, link, one_file, png};
use files::{Given, Kind, link_in, write};
use flate2::{Compression, write::ZlibEncoder};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use std::process::Command;
use std::{env, fs};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A picture of one dot, as another program wrote it.
const DOT: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x04\0\0\0\xb5\x1c\x0c\x02\
    \0\0\0\x0bIDATx\xdacd\xf8\x0f\0\x01\x05\x01\x01'\x18\xe3f\0\0\0\0IEND\xaeB`\x82";
/// What a page as one file begins with, before and after it was made small.
const HEADS: [&str; 2] = [
    "<!doctype html>\n<html><head>\n<meta charset=\"utf-8\">\n<title>Needs triangle</title>\n\
     </head><body><title>of a drawing</title></body></html>",
    "<!doctype html><html><head><meta charset=utf-8><title>Needs triangle</title><body>",
];

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(vec![]));
    let how = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        writer.start_file(*name, how).expect("a file begins");
        writer.write_all(content).expect("a file is written");
    }
    writer.finish().expect("a pack ends").into_inner()
}

/// A chunk of a PNG with a check that nobody looks at.
fn chunk(kind: &[u8], content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u32).to_be_bytes();
    [&length[..], kind, content, &[0; 4]].concat()
}

fn zlib(text: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(vec![], Compression::best());
    packer.write_all(text).expect("packed");
    packer.finish().expect("packed")
}

/// A drawing with a link where a drawing of this page has it.
fn drawing(link: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>{link}</metadata></svg>")
}

/// Every file that a plan goes away in, by its kind.
fn every_file(page: &Page) -> Vec<(&'static str, Vec<u8>)> {
    let fragment = link::print(page);
    let address = format!("https://example.org/needs/#{fragment}");
    let workbook = write(&address, Kind::Workbook, &Given::default()).expect("a workbook");
    let scenario = write(&address, Kind::Scenario, &Given::default()).expect("a scenario file");
    let picture = png::with_link(DOT, &address).expect("a picture");
    let pages =
        HEADS.map(|head| one_file::with_plan(head, &fragment, &page.title).expect("a page"));
    let readme = format!("How to cite\r\n\r\n{address}\r\n");
    let mut files = vec![
        ("text", fragment.clone().into_bytes()),
        ("drawing", drawing(&address).into_bytes()),
        ("page", pages[0].clone().into_bytes()),
        ("small page", pages[1].clone().into_bytes()),
        (
            "pack",
            packed(&[
                ("triangle.png", &picture),
                ("readme.txt", readme.as_bytes()),
            ]),
        ),
        ("pack of pictures", packed(&[("triangle.png", &picture)])),
        (
            "pack of workbooks",
            packed(&[("a/workbook.xlsx", &workbook)]),
        ),
        ("picture", picture),
        ("workbook", workbook),
        ("scenario", scenario),
    ];
    let wide: Vec<u8> = format!("\u{FEFF}{address}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    files.push(("wide text", wide));
    files
}

fn check_every_file(page: &Page) {
    for (kind, file) in every_file(page) {
        let found = link_in(&file);
        let opened = found.as_ref().map(|link| link::parse(&format!("#{link}")));
        let again = opened.map(|opened| (opened.page.as_ref().map(link::print), opened.notices));
        assert_eq!(
            again,
            Ok((Some(link::print(page)), vec![])),
            "{kind}: {found:?}"
        );
    }
}

#[test]
fn a_plan_comes_back_from_every_file_it_goes_away_in() {
    check_every_file(&Page::default());
    // Names for a frame stay with the frame.
    check_every_file(&Page {
        frame: None,
        ..whole()
    });
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if env::var_os("PROVE").is_some() { 200 } else { 3 },
        failure_persistence: None,
        ..Default::default()
    })]

    #[test]
    fn random_plans_come_back_from_every_file(page in any_page()) {
        check_every_file(&page);
    }

    #[test]
    fn no_bytes_make_reading_fail(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        at in 0usize..4,
        cut in 0usize..2_000,
    ) {
        let starts: [&[u8]; 4] = [DOT, b"PK\x03\x04", b"<svg", b""];
        let _ = link_in(&[starts[at], &bytes].concat());
        for (_, mut file) in every_file(&Page::default()) {
            file.truncate(cut);
            if let Some(byte) = file.get_mut(cut / 2) {
                *byte ^= 0x55;
            }
            let _ = link_in(&file);
        }
    }
}

#[test]
fn a_picture_opens_however_its_text_was_kept() {
    let link = link::print(&whole());
    let address = format!("https://example.org/#{link}");
    let text = address.as_bytes();
    let kept: [(&[u8], Vec<u8>); 5] = [
        (b"tEXt", [b"Plan\0", text].concat()),
        (
            b"tEXt",
            [&b"Comment\0see "[..], text, b" for more"].concat(),
        ),
        (b"zTXt", [b"Plan\0\0", &zlib(text)[..]].concat()),
        (b"iTXt", [b"Plan\0\0\0en\0Plan\0", text].concat()),
        (b"iTXt", [b"Plan\0\x01\0\0\0", &zlib(text)[..]].concat()),
    ];
    for (kind, content) in kept {
        // After the header, and after the pixels.
        for place in [33, DOT.len() - 12] {
            let picture = [&DOT[..place], &chunk(kind, &content), &DOT[place..]].concat();
            assert_eq!(link_in(&picture).as_ref(), Ok(&link), "{content:?}");
        }
    }
}

#[test]
fn a_damaged_picture_is_read_as_far_as_it_goes() {
    let whole_link = link::print(&whole());
    let picture = png::with_link(DOT, &format!("#{whole_link}")).expect("a picture");
    let cut = &picture[..picture.len() - 30];
    assert_eq!(link_in(cut).as_ref(), Ok(&whole_link));
    let mut lying = picture.clone();
    lying[33..37].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(link_in(&lying), Err(NotRead::NoLink(Sort::Picture)));
    assert_eq!(png::with_link(b"GIF89a", "#v1"), None);
    assert_eq!(png::with_link(&DOT[..20], "#v1"), None);
}

#[test]
fn a_file_without_a_plan_is_refused_by_what_it_is() {
    let document = packed(&[("word/document.xml", b"<w:document/>")]);
    let no_link: [(&[u8], Sort); 12] = [
        (DOT, Sort::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Sort::Picture),
        (b"GIF89a\x01\0", Sort::Picture),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            Sort::Drawing,
        ),
        (b"<?xml version=\"1.0\"?><!-- x --><svg/>", Sort::Drawing),
        (b"<!DOCTYPE html><HTML><a href=\"#part\">", Sort::WebPage),
        (&document, Sort::Packed),
        (b"PK\x03\x04 and no more", Sort::Packed),
        (b"%PDF-1.7\n%\xe2\xe3", Sort::Pdf),
        (b"Dear all, see #part and v1_i550", Sort::Text),
        (b"", Sort::Text),
        (b"\x7fELF\x02\x01\0\0", Sort::Other),
    ];
    for (bytes, sort) in no_link {
        let said = String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(link_in(bytes), Err(NotRead::NoLink(sort)), "{said}");
    }
    assert_eq!(
        link_in(b"{\"type\": \"FeatureCollection\"}"),
        Err(NotRead::Other)
    );
}

#[test]
fn a_link_of_another_version_comes_out_as_it_is() {
    let link = link::print(&whole());
    // As a later page would write it: another version, and a code that fits.
    let body = link.rsplit_once('_').expect("a code").0;
    let newer = with_code(&body.replacen("v1", "v2", 1));
    assert_eq!(with_code(body), link);
    assert_eq!(link_in(drawing(&newer).as_bytes()), Ok(newer));
}

/// A body with its check code, as the link makes it (FNV-1a in base 36).
fn with_code(body: &str) -> String {
    let mut hash = 0x811c_9dc5_u32;
    for byte in body.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    let mut code = String::new();
    for _ in 0..4 {
        code.push(char::from(
            b"0123456789abcdefghijklmnopqrstuvwxyz"[(hash % 36) as usize],
        ));
        hash /= 36;
    }
    format!("{body}_k{code}")
}

#[test]
fn what_is_huge_or_unpacks_to_too_much_is_refused() {
    assert_eq!(link_in(&vec![b' '; LARGEST + 1]), Err(NotRead::TooLarge));
    let zeros = vec![0; 30_000_000];
    let bomb = packed(&[("a.txt", &zeros), ("b.txt", &zeros), ("c.txt", &zeros)]);
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    assert_eq!(link_in(&bomb), Err(NotRead::TooMuchInside));
    let names: Vec<String> = (0..2_001).map(|at| format!("{at}.txt")).collect();
    let many: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), &b"x"[..]))
        .collect();
    assert_eq!(link_in(&packed(&many)), Err(NotRead::TooMuchInside));
    // Packs within packs end, and what is deeper is not looked at.
    let mut nested = packed(&[("a.txt", drawing(&link::print(&whole())).as_bytes())]);
    for _ in 0..6 {
        nested = packed(&[("a.zip", &nested)]);
    }
    assert_eq!(link_in(&nested), Err(NotRead::NoLink(Sort::Packed)));
    // A picture's text that unpacks to more than any link ends where looking ends.
    let text = [b"Plan\0\0", &zlib(&zeros)[..]].concat();
    let picture = [&DOT[..33], &chunk(b"zTXt", &text), &DOT[33..]].concat();
    assert_eq!(link_in(&picture), Err(NotRead::NoLink(Sort::Picture)));
}

#[test]
fn a_pack_opens_on_its_own_plan_and_not_on_one_it_compares_with() {
    let (own, other) = (link::print(&whole()), link::print(&Page::default()));
    let pack = packed(&[
        ("compared.csv", other.as_bytes()),
        ("readme.txt", own.as_bytes()),
    ]);
    assert_eq!(link_in(&pack), Ok(own));
}

#[test]
fn a_page_with_a_plan_inside_takes_another_in_its_place_and_shows_its_name() {
    for head in HEADS {
        let once = one_file::with_plan(head, "v1_i1_kaaaa", "\"One\" & <two>").expect("a page");
        let twice = one_file::with_plan(&once, "v1_i2_kbbbb", "Two").expect("a page");
        assert_eq!(once.matches("name=\"plan\"").count(), 1, "{once}");
        assert_eq!(twice.matches("name=\"plan\"").count(), 1, "{twice}");
        assert!(twice.contains("content=\"v1_i2_kbbbb\""), "{twice}");
        assert!(!twice.contains("v1_i1"), "{twice}");
        assert!(
            once.contains("<title>&quot;One&quot; &amp; &lt;two&gt;</title>"),
            "{once}"
        );
        assert!(once.find("charset") < once.find("name=\"plan\""), "{once}");
        let without = twice.replacen("<meta name=\"plan\" content=\"v1_i2_kbbbb\">", "", 1);
        assert_eq!(without, head.replacen("Needs triangle", "Two", 1));
    }
    assert_eq!(one_file::with_plan("<html><body>", "v1", ""), None);
}

/// What office programs make of these files when they save them again.
#[test]
fn what_libreoffice_saves_again_opens_or_is_refused_with_a_sentence() {
    if Command::new("soffice").arg("--version").output().is_err() {
        eprintln!("LibreOffice is missing, so nothing was saved again");
        return;
    }
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("saved-again");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the test");
    let link = link::print(&Page {
        frame: None,
        ..whole()
    });
    let address = format!("https://example.org/#{link}");
    let workbook = write(&address, Kind::Workbook, &Given::default()).expect("a workbook");
    fs::write(folder.join("plan.xlsx"), workbook).expect("written");
    let picture = png::with_link(DOT, &address).expect("a picture");
    fs::write(folder.join("picture.png"), picture).expect("written");
    let again = |file: &str, ending: &str| {
        let done = Command::new("soffice")
            .arg(format!(
                "-env:UserInstallation=file://{}",
                folder.join("settings").display()
            ))
            .args(["--headless", "--convert-to", ending, "--outdir"])
            .arg(folder.join("out"))
            .arg(folder.join(file))
            .output()
            .expect("LibreOffice starts");
        assert!(done.status.success(), "{done:?}");
        let stem = file.split('.').next().unwrap_or_default();
        fs::read(folder.join("out").join(format!("{stem}.{ending}"))).ok()
    };
    let opened = |file: Option<Vec<u8>>| link_in(&file.expect("saved again"));
    assert_eq!(opened(again("plan.xlsx", "ods")).as_ref(), Ok(&link));
    assert_eq!(opened(again("plan.xlsx", "xlsx")).as_ref(), Ok(&link));
    match again("picture.png", "png") {
        None => eprintln!("LibreOffice came without Draw, so no picture was saved again"),
        Some(picture) => {
            let found = link_in(&picture);
            let refused = Err(NotRead::NoLink(Sort::Picture));
            assert!(found.as_ref() == Ok(&link) || found == refused, "{found:?}");
        }
    }
}
