//! A network's round on the command line, as scripts use it: a package out, a heap of answers in, one overview, and who
//! may see what in the bytes of what is sent.

use crate::folder::Folder;
use serde_json::{Value, json};

/// Makes a round of `schools` schools, gathered in `out.fellestid`.
fn gathered(schools: &str, seed: &str) -> Folder {
    let folder = Folder::new();
    folder.run(&["sample", "--network", "--schools", schools, "--seed", seed, "-o", "."]).succeeds();
    folder.run(&["gather", "package.fellestid", "in", "-o", "out.fellestid"]).succeeds();
    folder
}

fn expected(folder: &Folder) -> Value {
    serde_json::from_slice(&folder.read("expected.json")).unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn matrix(folder: &Folder, arguments: &[&str]) -> String {
    folder.run(&[&["matrix", "out.fellestid", "--as"], arguments].concat()).succeeds()
}

#[test]
fn every_answer_of_every_school_is_in_the_matrix() {
    for (schools, seed) in [("1", "3"), ("60", "1"), ("60", "2")] {
        let folder = gathered(schools, seed);
        let (expected, found) =
            (expected(&folder), serde_json::from_str::<Value>(&matrix(&folder, &["json", "--working-copy"])).unwrap());
        assert_eq!(found["questions"], expected["questions"]);
        assert_eq!(list(&found["schools"]).len(), list(&expected["schools"]).len());
        for (school, row) in list(&expected["schools"]).iter().zip(list(&found["schools"])) {
            assert_eq!((&row["name"], &row["kommune"]), (&school["name"], &school["kommune"]));
            for answer in list(&school["answers"]) {
                let (code, mut wanted) = (answer["code"].as_str().unwrap(), answer.clone());
                wanted.as_object_mut().unwrap().remove("code");
                wanted["source"] = school["source"].clone();
                assert_eq!(row["answers"][code], json!([wanted]), "{} {code}", school["name"]);
            }
        }
    }
}

#[test]
fn who_has_answered_is_told_and_the_rest_is_asked_about() {
    let folder = Folder::new();
    folder.run(&["sample", "--network", "--schools", "3", "--seed", "1", "-o", "."]).succeeds();
    folder.write("hei.txt", "Hei, vi kommer på samlingen.".as_bytes());
    folder.write("ukjent.txt", "Skole: Månen skole\n§ 1\nVi leser".as_bytes());
    let told = folder
        .run(&["gather", "package.fellestid", "in/svar-001.fellestid", "hei.txt", "ukjent.txt", "-o", "out.fellestid", "--json"])
        .json();
    assert_eq!((list(&told["answered"]).len(), list(&told["missing"]).len()), (1, 2));
    assert_eq!(told["unplaced"], json!([{ "file": "ukjent.txt", "guess": null }]));
    assert_eq!(told["refused"], json!([{ "file": "hei.txt", "reason": "no answer to this package" }]));
    folder.write("svar.csv", "Tid;Skole;§ 1;\nmandag;Månen skole;Vi leser;så\n".as_bytes());
    let told = folder.run(&["gather", "package.fellestid", "svar.csv", "-o", "out.fellestid", "--json"]).json();
    let passed_over = |column: usize, heading: &str| json!({ "file": "svar.csv", "column": column, "heading": heading });
    assert_eq!(told["passed_over"], json!([passed_over(1, "Tid"), passed_over(4, "")]));
    let told = folder.run(&["gather", "package.fellestid", "svar.csv", "-o", "out.fellestid"]).succeeds();
    assert!(told.contains("svar.csv: column 1 «Tid» is no question") && told.contains("column 4 is no question"), "{told}");
    folder.run(&["gather", "package.fellestid", "hei.txt", "-o", "ingen.fellestid"]).fails_naming(&["hei.txt", "no answer"]);
    folder.run(&["gather", "in/svar-001.fellestid", "hei.txt", "-o", "ingen.fellestid"]).fails_naming(&["svar-001", "package"]);
    folder.run(&["gather", "package.fellestid", "borte", "-o", "ingen.fellestid"]).fails_naming(&["borte"]);
    assert!(!folder.names().contains(&"ingen.fellestid".to_owned()));
}

#[test]
fn any_order_and_any_number_of_times_give_the_same_bytes() {
    let folder = gathered("20", "5");
    let told = matrix(&folder, &["json", "--working-copy"]);
    let mut files: Vec<String> =
        std::fs::read_dir(folder.path("in")).unwrap().map(|entry| entry.unwrap().path().to_string_lossy().into_owned()).collect();
    files.sort();
    for turn in 0..3 {
        files.rotate_left(turn + 1);
        files.reverse();
        // First half of them, then all, some twice, on top of what was gathered.
        let half: Vec<&str> = files.iter().take(files.len() / 2).map(String::as_str).collect();
        let all: Vec<&str> = files.iter().chain(files.first()).map(String::as_str).collect();
        folder.run(&[&["gather", "package.fellestid"], half.as_slice(), &["-o", "out.fellestid"]].concat()).succeeds();
        folder.run(&[&["gather", "out.fellestid"], all.as_slice(), &["in", "-o", "out.fellestid"]].concat()).succeeds();
        assert_eq!(matrix(&folder, &["json", "--working-copy"]), told);
    }
    folder.run(&["gather", "package.fellestid", "in", "-o", "a.fellestid"]).succeeds();
    folder.run(&["gather", "package.fellestid", "in", "-o", "b.fellestid"]).succeeds();
    assert_eq!(folder.read("a.fellestid"), folder.read("b.fellestid"));
}

/// The table of who sees what, byte by byte; the documents' own tests check Word.
#[test]
fn what_is_not_to_be_spread_is_in_the_working_copy_alone() {
    let folder = gathered("60", "1");
    let expected = expected(&folder);
    let answers = || list(&expected["schools"]).iter().flat_map(|school| list(&school["answers"]));
    let texts = |may: &'static str| {
        answers()
            .filter(move |answer| answer["may"] == may && answer["state"] == "answered")
            .map(|answer| answer["text"].as_str().unwrap())
    };
    let flat = |text: &str| text.replace("<br>", " ").split_whitespace().collect::<Vec<&str>>().join(" ");
    for form in ["csv", "md", "json"] {
        let (spread, working) = (matrix(&folder, &[form]), matrix(&folder, &[form, "--working-copy"]));
        let [spread, working] = [spread, working].map(|text| flat(&text.replace("\\n", " ")));
        assert!(texts("named").all(|text| spread.contains(&flat(text))), "{form}");
        assert!(texts("adviser").chain(texts("nameless")).all(|text| !spread.contains(&flat(text))), "{form}");
        assert!(answers().all(|answer| working.contains(&flat(answer["text"].as_str().unwrap()))), "{form}");
        assert_eq!(working.contains("Inneholder svar som ikke skal spres"), form != "json");
        assert!(!spread.contains("Arbeidskopi"));
    }
    let spread: Value = serde_json::from_str(&matrix(&folder, &["json"])).unwrap();
    assert_eq!(spread["nameless"], json!({}), "nothing is published by itself");
    for school in list(&spread["schools"]) {
        assert!(school["answers"].as_object().unwrap().values().flat_map(list).all(|said| said["may"] == "named"));
    }
    let named: usize = answers().filter(|answer| answer["may"] == "named").count();
    let told: usize = list(&spread["schools"]).iter().map(|school| school["answers"].as_object().unwrap().len()).sum();
    assert_eq!(told, named);
}

#[test]
fn a_kommune_sees_its_own_schools() {
    let folder = gathered("20", "2");
    let kommune = expected(&folder)["schools"][0]["kommune"].as_str().unwrap().to_owned();
    let told: Value = serde_json::from_str(&matrix(&folder, &["json", "--kommune", &kommune])).unwrap();
    assert!(list(&told["schools"]).iter().all(|school| school["kommune"] == kommune.as_str()) && told["nameless"] == json!({}));
}

#[test]
fn schools_files_hold_one_answer_each_and_the_day() {
    let folder = gathered("20", "4");
    let expected = expected(&folder);
    for (place, school) in list(&expected["schools"]).iter().enumerate().filter(|(_, school)| school["source"] == "fellestid") {
        let file = format!("in/svar-{:03}.fellestid", place + 1);
        assert!(folder.read(&file).len() < 3_000, "{} bytes", folder.read(&file).len());
        folder.run(&["merge", &file, "-o", "plain.fellestid.txt"]).succeeds();
        let text = String::from_utf8(folder.read("plain.fellestid.txt")).unwrap();
        assert_eq!(text.matches("\"kind\":").count(), 2);
        assert!(text.contains("\"erased\":[]") && text.contains("\"kind\":\"answers\""));
        let others = list(&expected["schools"]).iter().filter(|other| other["name"] != school["name"]);
        assert!(
            others
                .flat_map(|other| [&other["name"], &other["answers"][0]["text"]])
                .filter(|word| *word != "")
                .all(|word| !text.contains(word.as_str().unwrap()))
        );
    }
}
