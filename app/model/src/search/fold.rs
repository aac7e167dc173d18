//! Makes spellings alike: capitals, accents, Swedish letters. æ, ø and å are letters of their own, and stay. Every
//! letter becomes one letter or none, so that a place in the folded text corresponds to a place in the text.

/// The most words of a query; more do not make it clearer, and each costs a pass through everything.
const WORDS_MAX: usize = 8;
/// The most letters of a word; longer than any Norwegian compound.
const WORD_CHARS_MAX: usize = 64;

/// Returns the text in the form that is searched.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for_each_letter(text, |letter, _| out.push(letter));
    out
}

/// Returns the folded text, and for each of its bytes, and its end, the byte of the text it came from.
pub fn fold_with_places(text: &str) -> (String, Vec<usize>) {
    let (mut out, mut places) = (String::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
    for_each_letter(text, |letter, place| {
        out.push(letter);
        places.resize(out.len(), place);
    });
    places.push(text.len());
    (out, places)
}

/// Returns the words of a query, folded: the text between signs and spaces.
pub fn words(query: &str) -> Vec<String> {
    let folded = fold(query);
    let mut words: Vec<String> = Vec::new();
    for word in folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word: String = word.chars().take(WORD_CHARS_MAX).collect();
        if !words.contains(&word) && words.len() < WORDS_MAX {
            words.push(word);
        }
    }
    words
}

fn for_each_letter(text: &str, mut take: impl FnMut(char, usize)) {
    let mut letters = text.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        if is_mark(letter) {
            continue;
        }
        let mark = letters.peek().map(|(_, next)| *next).filter(|next| is_mark(*next));
        take(folded(letter, mark), place);
    }
}

/// Folds a letter with the combining mark after it, as some programs write å and ö.
fn folded(letter: char, mark: Option<char>) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match (small, mark) {
        ('a', Some('\u{30a}')) => 'å',
        ('a', Some('\u{308}')) => 'æ',
        ('o', Some('\u{308}')) => 'ø',
        _ => without_accent(small),
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}')
}

fn without_accent(letter: char) -> char {
    match letter {
        'ä' => 'æ',
        'ö' => 'ø',
        'à' | 'á' | 'â' | 'ã' => 'a',
        'ç' | 'č' => 'c',
        'ð' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' | 'ŋ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'š' => 's',
        'ŧ' => 't',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' => 'z',
        '\u{a0}' => ' ',
        other => other,
    }
}
