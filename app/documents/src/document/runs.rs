//! A line of text, in runs: plain, strong, emphasised, or a link. Line ends in a run stay line ends. Knows no markup.

use crate::write::one_line;

/// Text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub style: Style,
}

/// The look of a run, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Strong,
    Emphasis,
    /// To a web address, an e-mail address or a page of the app; see [`Runs::link`].
    Link(String),
}

/// Runs one after another. Two adjacent plain ones are joined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs(Vec<Run>);

/// The beginnings of addresses a link may have. Anything else could run something.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "#/"];

impl Runs {
    pub fn strong(text: impl Into<String>) -> Self {
        Runs(vec![Run { text: text.into(), style: Style::Strong }])
    }

    pub fn emphasis(text: impl Into<String>) -> Self {
        Runs(vec![Run { text: text.into(), style: Style::Emphasis }])
    }

    /// Makes a link, or plain text if the address is not allowed.
    pub fn link(text: impl Into<String>, address: &str) -> Self {
        let address = address.trim();
        let is_whole = !address.chars().any(|character| character.is_whitespace() || character.is_control());
        let is_known = SCHEMES.iter().any(|scheme| address.starts_with(scheme));
        let style = if is_known && is_whole { Style::Link(address.to_owned()) } else { Style::Plain };
        Runs(vec![Run { text: text.into(), style }])
    }

    /// Returns these runs followed by others.
    #[must_use]
    pub fn and(mut self, others: impl Into<Runs>) -> Self {
        for run in others.into().0 {
            match self.0.last_mut() {
                Some(last) if last.style == Style::Plain && run.style == Style::Plain => last.text.push_str(&run.text),
                Some(_) | None => self.0.push(run),
            }
        }
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = &Run> {
        self.0.iter()
    }

    /// Returns whether there is no visible text.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|run| one_line(&run.text).is_empty())
    }

    /// Returns the lines that have visible text.
    pub fn lines(&self) -> Vec<Runs> {
        let mut lines = vec![Runs::default()];
        for run in &self.0 {
            for (place, text) in run.text.split('\n').enumerate() {
                if place > 0 {
                    lines.push(Runs::default());
                }
                if let Some(line) = lines.last_mut() {
                    line.0.push(Run { text: text.to_owned(), style: run.style.clone() });
                }
            }
        }
        lines.retain(|line| !line.is_blank());
        lines
    }
}

impl From<String> for Runs {
    fn from(text: String) -> Self {
        Runs(vec![Run { text, style: Style::Plain }])
    }
}

impl From<&str> for Runs {
    fn from(text: &str) -> Self {
        Runs::from(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_could_run_something_is_no_link() {
        for address in ["javascript:alert(1)", "data:text/html,x", "https://x y", "", "file:///etc"] {
            assert_eq!(Runs::link("her", address), Runs::from("her"), "{address}");
        }
        assert_ne!(Runs::link("her", " https://udir.no "), Runs::from("her"));
    }

    #[test]
    fn lines_keep_their_style_and_blank_ones_are_gone() {
        let runs = Runs::from("en\n\n").and(Runs::strong("to\nto"));
        assert_eq!(runs.lines().len(), 3);
        assert!(Runs::from(" \u{202e}\n").is_blank());
    }
}
