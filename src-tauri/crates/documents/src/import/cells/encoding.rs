//! The encodings a CSV file may be in, and how bytes and letters become each other.

use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the letters of a text file are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    /// What everybody should save in.
    Utf8,
    /// «Unicode text» of older spreadsheets.
    Utf16Le,
    /// The same with the bytes the other way.
    Utf16Be,
    /// CSV of Excel on Windows; Latin-1 is a part of it.
    Windows1252,
    /// CSV of Excel on a Mac.
    MacRoman,
    /// Nordic DOS, which «CSV (MS-DOS)» is in.
    Dos865,
    /// Western European DOS. Æ, ø and å stand where Nordic DOS has them, some other letters do not.
    Dos850,
}

/// Letters 128 to 255 of DOS 865, from its published table.
const DOS_865: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
/// Letters 128 to 255 of DOS 850, from its published table.
const DOS_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

impl Encoding {
    /// All of them.
    pub const ALL: [Encoding; 7] = [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
        Encoding::MacRoman,
        Encoding::Dos865,
        Encoding::Dos850,
    ];
    /// Those in which every letter is one byte, likeliest first: only what comes out tells them apart.
    pub const ONE_BYTE: [Encoding; 4] = [Encoding::Windows1252, Encoding::MacRoman, Encoding::Dos865, Encoding::Dos850];

    /// A short, stable name.
    pub fn id(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16-le",
            Encoding::Utf16Be => "utf-16-be",
            Encoding::Windows1252 => "windows-1252",
            Encoding::MacRoman => "mac-roman",
            Encoding::Dos865 => "dos-865",
            Encoding::Dos850 => "dos-850",
        }
    }

    /// The encoding of that [`Encoding::id`].
    pub fn from_id(id: &str) -> Option<Encoding> {
        Encoding::ALL.into_iter().find(|encoding| encoding.id() == id)
    }

    /// What people call it, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
            Encoding::MacRoman => "Mac Roman",
            Encoding::Dos865 => "DOS 865",
            Encoding::Dos850 => "DOS 850",
        }
    }

    /// The text; nothing when the bytes are not in this encoding.
    pub fn decode(self, bytes: &[u8]) -> Option<String> {
        let all = |encoding: &'static encoding_rs::Encoding| {
            encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
        };
        match self {
            Encoding::Utf8 => std::str::from_utf8(bytes).ok().map(str::to_owned),
            Encoding::Utf16Le => all(UTF_16LE),
            Encoding::Utf16Be => all(UTF_16BE),
            Encoding::Windows1252 => all(WINDOWS_1252),
            Encoding::MacRoman => all(MACINTOSH),
            Encoding::Dos865 => Some(by_table(bytes, DOS_865)),
            Encoding::Dos850 => Some(by_table(bytes, DOS_850)),
        }
    }

    /// The bytes of a text in an encoding of one byte a letter; nothing when it has no such letter.
    pub fn encode(self, text: &str) -> Option<Vec<u8>> {
        let all = |encoding: &'static encoding_rs::Encoding| {
            let (bytes, _, lost) = encoding.encode(text);
            (!lost).then(|| bytes.into_owned())
        };
        match self {
            Encoding::Windows1252 => all(WINDOWS_1252),
            Encoding::MacRoman => all(MACINTOSH),
            Encoding::Dos865 => to_table(text, DOS_865),
            Encoding::Dos850 => to_table(text, DOS_850),
            Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be => None,
        }
    }
}

fn by_table(bytes: &[u8], table: &str) -> String {
    let upper: Vec<char> = table.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(128) {
        None => Some(char::from(*byte)),
        Some(place) => upper.get(usize::from(place)).copied(),
    };
    bytes.iter().filter_map(letter).collect()
}

fn to_table(text: &str, table: &str) -> Option<Vec<u8>> {
    let byte = |letter: char| match u8::try_from(letter) {
        Ok(byte) if byte < 128 => Some(byte),
        _ => table.chars().position(|c| c == letter).and_then(|place| u8::try_from(place + 128).ok()),
    };
    text.chars().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_its_letter_in_dos() {
        for (table, encoding) in [(DOS_865, Encoding::Dos865), (DOS_850, Encoding::Dos850)] {
            assert_eq!(table.chars().count(), 128);
            let bytes: Vec<u8> = (128..=255).collect();
            assert_eq!(encoding.decode(&bytes).as_deref(), Some(table));
            assert_eq!(encoding.encode(table), Some(bytes));
        }
    }

    #[test]
    fn norwegian_letters_stand_where_each_encoding_has_them() {
        for (encoding, bytes) in [
            (Encoding::Windows1252, [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]),
            (Encoding::MacRoman, [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]),
            (Encoding::Dos865, [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f]),
            (Encoding::Dos850, [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f]),
        ] {
            assert_eq!(encoding.decode(&bytes).as_deref(), Some("æøåÆØÅ"), "{}", encoding.name());
            assert_eq!(encoding.encode("æøåÆØÅ").as_deref(), Some(&bytes[..]));
        }
    }

    #[test]
    fn an_encoding_is_known_by_its_id() {
        for encoding in Encoding::ALL {
            assert_eq!(Encoding::from_id(encoding.id()), Some(encoding));
        }
        assert_eq!(Encoding::from_id("latin"), None);
    }
}
