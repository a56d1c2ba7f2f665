//! The letters of a text file, whichever way it holds them: UTF-8, UTF-16 with its mark, or the old
//! letters of Windows, in which spreadsheets still save CSV.

/// What bytes 80 to 9F stand for in the old letters; 0 for none.
const OLD: [u16; 32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
];

/// The text of a file; every byte means something, so nothing can make this fail.
pub fn read(bytes: &[u8]) -> String {
    let wide = |of: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units = bytes.chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        String::from_utf16_lossy(&units.collect::<Vec<_>>())
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => wide(u16::from_be_bytes, rest),
        _ => str::from_utf8(bytes).map_or_else(
            |_| bytes.iter().copied().map(old_letter).collect(),
            |text| text.trim_start_matches('\u{FEFF}').into(),
        ),
    }
}

fn old_letter(byte: u8) -> char {
    let code = match byte {
        0x80..=0x9f => OLD[usize::from(byte - 0x80)],
        other => u16::from(other),
    };
    let known = char::from_u32(u32::from(code)).filter(|_| code != 0 || byte == 0);
    known.unwrap_or('\u{FFFD}')
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_name_is_read_the_same_however_the_file_holds_it() {
        let text = "Y Fenni \u{2013} \u{00A3}300";
        assert_eq!(read(text.as_bytes()), text);
        assert_eq!(read(format!("\u{FEFF}{text}").as_bytes()), text);
        let wide: Vec<u16> = text.encode_utf16().collect();
        let low: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let high: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        assert_eq!(read(&[&[0xff, 0xfe], &*low].concat()), text);
        assert_eq!(read(&[&[0xfe, 0xff], &*high].concat()), text);
        assert_eq!(read(b"Y Fenni \x96 \xa3300"), text);
        assert_eq!(read(b"\x81"), "\u{FFFD}");
    }
}
