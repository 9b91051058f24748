//! Writes `calls.ts` beside the types of ts-rs: what a page may ask of the shell: the commands' own names, arguments and answers, read from their Rust source,
//! for each window those that it may ask.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, FnArg, GenericArgument, Item, ItemFn, Lit, Meta, Pat, PathArguments, ReturnType, Type};

type Done<T> = Result<T, String>;

fn own(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What the shell gives its commands by itself; no page sends them.
const GIVEN: [&str; 3] = ["AppHandle", "WebviewWindow", "State"];
/// Names that a type has in the shell and not on a page, since another has them there.
const RENAMED: [(&str, &str); 6] = [
    ("Answers", "ImportAnswers"),
    ("Place", "OwnPlace"),
    ("Words", "DialogWords"),
    ("Written", "WrittenFile"),
    ("Preview", "ImportPreview"),
    // A model as it is written.
    ("Value", "AllocationModel"),
];

/// One command of the shell.
struct Call {
    said: String,
    asks: Vec<(String, String)>,
    answers: String,
}

#[test]
fn export_bindings_calls() {
    let into = std::env::var_os("TS_RS_EXPORT_DIR").map_or_else(|| own("../ui/src/types"), PathBuf::from);
    fs::create_dir_all(&into).unwrap();
    fs::write(into.join("calls.ts"), written().unwrap()).unwrap();
}

/// An interface for each permission, which is of one window.
fn written() -> Done<String> {
    let mut calls = BTreeMap::new();
    let mut used = BTreeSet::new();
    for source in sources(&own("src/app/commands"))? {
        for item in syn::parse_file(&source).map_err(|error| format!("the shell's commands: {error}"))?.items {
            if let Item::Fn(function) = item
                && is_command(&function)
            {
                let name = function.sig.ident.to_string();
                calls.insert(name.clone(), call(&function, &mut used).map_err(|error| format!("{name}: {error}"))?);
            }
        }
    }
    let mut text =
        "// Written by `cargo xtask types` from the shell's commands and src-tauri/permissions/faces.toml.\n"
            .to_owned();
    for name in &used {
        let _ = writeln!(text, "import type {{ {name} }} from \"./{name}\";");
    }
    for permission in permissions()? {
        let _ =
            write!(text, "\n/** What the window «{}» may ask. {} */\n", permission.identifier, permission.description);
        let _ = writeln!(text, "export interface {}Calls {{", begun_large(&permission.identifier));
        for name in &permission.commands.allow {
            let call = calls.get(name).ok_or_else(|| {
                format!("the permission «{}» allows {name}, which is no command", permission.identifier)
            })?;
            if !call.said.is_empty() {
                let _ = writeln!(text, "  /** {} */", call.said);
            }
            let asks: Vec<String> = call.asks.iter().map(|(name, of)| format!("{name}: {of}")).collect();
            let asks =
                if asks.is_empty() { "Record<string, never>".to_owned() } else { format!("{{ {} }}", asks.join("; ")) };
            let _ = writeln!(text, "  {name}: {{ asks: {asks}; answers: {} }};", call.answers);
        }
        text.push_str("}\n");
    }
    Ok(text)
}

#[derive(serde::Deserialize)]
struct Permissions {
    permission: Vec<Permission>,
}

/// What one window may ask.
#[derive(serde::Deserialize)]
struct Permission {
    identifier: String,
    description: String,
    commands: Allowed,
}

#[derive(serde::Deserialize)]
struct Allowed {
    allow: Vec<String>,
}

fn permissions() -> Done<Vec<Permission>> {
    let path = own("permissions/faces.toml");
    let complaint = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| complaint(&error))?;
    let read: Permissions = toml::from_str(&text).map_err(|error| complaint(&error))?;
    Ok(read.permission)
}

fn sources(folder: &Path) -> Done<Vec<String>> {
    let complaint = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(complaint)? {
        paths.push(entry.map_err(complaint)?.path());
    }
    paths.sort();
    paths.into_iter().filter(|path| path.is_file()).map(|path| fs::read_to_string(path).map_err(complaint)).collect()
}

fn is_command(function: &ItemFn) -> bool {
    let is = |attribute: &Attribute| {
        let words: Vec<String> = attribute.path().segments.iter().map(|part| part.ident.to_string()).collect();
        words == ["tauri", "command"]
    };
    function.attrs.iter().any(is)
}

fn call(function: &ItemFn, used: &mut BTreeSet<String>) -> Done<Call> {
    let mut asks = Vec::new();
    for argument in &function.sig.inputs {
        let FnArg::Typed(argument) = argument else { return Err("a command has no self".to_owned()) };
        let Pat::Ident(name) = &*argument.pat else { return Err("an argument has no name".to_owned()) };
        if !is_given(&argument.ty) {
            asks.push((name.ident.to_string(), typescript(&argument.ty, used)?));
        }
    }
    let answers = match &function.sig.output {
        ReturnType::Default => "void".to_owned(),
        ReturnType::Type(_, of) => typescript(of, used)?,
    };
    let said: Vec<String> = function.attrs.iter().filter_map(documented).collect();
    Ok(Call { said: said.join(" "), asks, answers })
}

fn is_given(of: &Type) -> bool {
    matches!(of, Type::Path(path) if path.path.segments.last().is_some_and(|last| GIVEN.iter().any(|given| last.ident == given)))
}

fn documented(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let Expr::Lit(value) = &pair.value else { return None };
    match &value.lit {
        Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value().trim().to_owned()),
        _ => None,
    }
}

/// A Rust type as it crosses to a page. What it does not know it names, and adds to `used`.
fn typescript(of: &Type, used: &mut BTreeSet<String>) -> Done<String> {
    match of {
        Type::Tuple(tuple) if tuple.elems.is_empty() => Ok("void".to_owned()),
        Type::Reference(reference) => typescript(&reference.elem, used),
        Type::Path(path) => {
            let last = path.path.segments.last().ok_or("a type without a name")?;
            let inside: Vec<&Type> = match &last.arguments {
                PathArguments::AngleBracketed(arguments) => {
                    let types = arguments.args.iter().filter_map(|argument| match argument {
                        GenericArgument::Type(of) => Some(of),
                        _ => None,
                    });
                    types.collect()
                }
                PathArguments::None | PathArguments::Parenthesized(_) => Vec::new(),
            };
            let name = last.ident.to_string();
            Ok(match (name.as_str(), inside.as_slice()) {
                ("u16" | "u32" | "u64" | "usize" | "i64", []) => "number".to_owned(),
                ("bool", []) => "boolean".to_owned(),
                ("String" | "str" | "PathBuf", []) => "string".to_owned(),
                // The bytes of a file, which cross as they are.
                ("Response", []) => "ArrayBuffer".to_owned(),
                ("Answer", [of]) => typescript(of, used)?,
                ("Option", [of]) => format!("{} | null", typescript(of, used)?),
                ("Vec", [of]) => format!("Array<{}>", typescript(of, used)?),
                (_, []) => {
                    let renamed = RENAMED.iter().find(|(own, _)| *own == name).map(|(_, page)| (*page).to_owned());
                    let name = renamed.unwrap_or(name);
                    used.insert(name.clone());
                    name
                }
                _ => return Err(format!("{name} with types of its own is not known")),
            })
        }
        _ => Err("a type that no page can send".to_owned()),
    }
}

fn begun_large(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn read(source: &str) -> Result<String, String> {
    let function: ItemFn = syn::parse_str(source).map_err(|error| error.to_string())?;
    let mut used = BTreeSet::new();
    let call = call(&function, &mut used)?;
    let asks: Vec<String> = call.asks.iter().map(|(name, of)| format!("{name}: {of}")).collect();
    Ok(format!("{} | {} -> {} | {}", call.said, asks.join(", "), call.answers, Vec::from_iter(used).join(" ")))
}

#[test]
fn a_command_is_what_a_page_sends_and_gets() {
    let source = "/// Sets drafts side by side.\n#[tauri::command] pub async fn compare(window: WebviewWindow, desk: State<'_, Desk>, \
                  drafts: Vec<String>, by: CompareBy) -> Answer<Option<Comparison>> {}";
    assert_eq!(
        read(source),
        Ok("Sets drafts side by side. | drafts: Array<string>, by: CompareBy -> Comparison | null | CompareBy Comparison".to_owned())
    );
    assert_eq!(read("fn close(app: AppHandle) -> Answer<()> {}"), Ok(" |  -> void | ".to_owned()));
    assert_eq!(read("fn show(place: Place) {}"), Ok(" | place: OwnPlace -> void | OwnPlace".to_owned()));
}

#[test]
fn what_no_page_can_send_is_refused() {
    assert!(read("fn odd(by: BTreeMap<String, u8>) {}").is_err(), "a generic type that is not known");
    assert!(read("fn odd(by: [u8; 4]) {}").is_err(), "an array");
}
