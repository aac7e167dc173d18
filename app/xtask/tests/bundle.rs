//! The style sheets of a build: one file in the order of the page, and the first of them in the page.

use std::fs;
use std::path::{Path, PathBuf};
use xtask::bundle::bundle;

const PAGE: &str = "<head>
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\">
<link rel=\"icon\" href=\"icon.svg\">
<link rel=\"stylesheet\" href=\"boot.css\">
<link rel=\"stylesheet\" href=\"./tokens-12.css\"/>
<link rel=\"stylesheet\" href=\"./kit-34.css\"/>
<link rel=\"stylesheet\" href=\"./print-56.css\" media=\"print\"/>
</head>
<body>
</body>
";

fn build(name: &str) -> PathBuf {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&dir));
    fs::create_dir_all(&dir).unwrap();
    let sheets = [
        ("boot.css", "p { color: red }\n"),
        ("tokens-12.css", "@layer tokens, kit;\n"),
        ("kit-34.css", "@layer kit { a { color: blue } }\n"),
        ("print-56.css", "@page { margin: 1cm }\n"),
    ];
    let headers = "/*\n  Content-Security-Policy: style-src 'self'; frame-ancestors 'none'\n";
    for (path, text) in sheets.into_iter().chain([("index.html", PAGE), ("_headers", headers)]) {
        fs::write(dir.join(path), text).unwrap();
    }
    dir
}

fn text(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).unwrap()
}

fn sheets(dir: &Path) -> Vec<String> {
    let names = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".css")).collect()
}

#[test]
fn sheets_become_one_file_in_the_order_of_the_page() {
    let dir = build("bundle");
    bundle(&dir).unwrap();
    let [name] = &sheets(&dir)[..] else { panic!("{:?}", sheets(&dir)) };
    let bundled = "@layer tokens, kit;\n@layer kit { a { color: blue } }\n@media print {\n@page { margin: 1cm }\n}\n";
    assert_eq!(text(&dir, name), bundled);
    let page = text(&dir, "index.html");
    assert_eq!(page.matches("rel=\"stylesheet\"").count(), 1);
    assert!(page.ends_with(&format!("<link rel=\"stylesheet\" href=\"{name}\">\n</body>\n")), "{page}");
    assert!(page.contains("<link rel=\"icon\" href=\"icon.svg\">"), "{page}");
}

#[test]
fn the_first_sheet_stands_in_the_page_and_the_policy_allows_it() {
    let dir = build("first");
    bundle(&dir).unwrap();
    let allowed = "style-src 'self' 'sha256-Bobe6CYX5zxHHYfLPTOtWPQ5noNsHWzCunyLdPCF74I='";
    let page = text(&dir, "index.html");
    assert!(page.contains("<style>p { color: red }\n</style>\n</head>"), "{page}");
    for path in ["index.html", "_headers"] {
        assert!(text(&dir, path).contains(allowed), "{}", text(&dir, path));
    }
}

#[test]
fn a_changed_sheet_has_another_name() {
    let (one, other) = (build("one"), build("other"));
    fs::write(other.join("kit-34.css"), "@layer kit { a { color: green } }\n").unwrap();
    bundle(&one).unwrap();
    bundle(&other).unwrap();
    assert_ne!(sheets(&one), sheets(&other));
}

#[test]
fn a_sheet_that_imports_another_is_refused() {
    let dir = build("imports");
    fs::write(dir.join("kit-34.css"), "@import \"other.css\";\n").unwrap();
    assert!(bundle(&dir).is_err());
    assert_eq!(text(&dir, "index.html"), PAGE);
}
