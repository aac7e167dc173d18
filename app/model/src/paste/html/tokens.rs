//! HTML as tags and texts, in time proportional to its length. Names and attributes are read as browsers do, as far as
//! a page's structure needs; it builds no tree, and a tag that never ends reaches to the end.

/// The most attributes of a tag; longer lists are machines' own.
const ATTRIBUTES_MAX: usize = 64;

pub(super) enum Token<'a> {
    /// As written, with its entities.
    Text(&'a str),
    Open(Tag<'a>),
    Close(&'a str),
}

pub(super) struct Tag<'a> {
    pub name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Returns an attribute: `None` if the tag lacks it, empty if it has no value.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// Returns whether the element has no end tag.
    pub fn is_void(&self) -> bool {
        ["br", "hr", "img", "input", "meta", "link", "wbr", "col", "area", "base", "source", "embed"]
            .iter()
            .any(|name| self.is(name))
    }
}

pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub fn of(html: &'a str) -> Self {
        Tokens { rest: html }
    }

    pub fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let text_bytes = self.text_bytes();
            if text_bytes > 0 {
                return Some(Token::Text(self.take(text_bytes)));
            }
            if let Some(token) = self.tag() {
                return Some(token);
            }
        }
    }

    /// Skips past the end tag of the element just opened, and of nested ones with the same name.
    pub fn skip(&mut self, name: &str) {
        // Nothing within these elements is a tag.
        let is_raw = ["script", "style", "title", "textarea"].iter().any(|raw| name.eq_ignore_ascii_case(raw));
        let mut depth = 1_usize;
        while depth > 0 && !self.rest.is_empty() {
            match self.rest.find('<') {
                Some(at) => self.rest = &self.rest[at..],
                None => self.rest = "",
            }
            if is_raw && !self.ends(name) {
                self.rest = self.rest.get(1..).unwrap_or_default();
                continue;
            }
            match self.next() {
                Some(Token::Open(tag)) if tag.is(name) => depth += 1,
                Some(Token::Close(closed)) if closed.eq_ignore_ascii_case(name) => depth -= 1,
                Some(Token::Text(_) | Token::Open(_) | Token::Close(_)) | None => {}
            }
        }
    }

    fn ends(&self, name: &str) -> bool {
        let end = self.rest.strip_prefix("</").and_then(|rest| rest.get(..name.len()));
        end.is_some_and(|end| end.eq_ignore_ascii_case(name))
    }

    /// Returns the bytes before the next tag. A `<` that begins no tag is text.
    fn text_bytes(&self) -> usize {
        let begins = |at: usize| {
            let after = &self.rest[at + 1..];
            let name = after.strip_prefix('/').unwrap_or(after);
            after.starts_with(['!', '?']) || name.starts_with(|c: char| c.is_ascii_alphabetic())
        };
        let mut signs = self.rest.match_indices('<').map(|(at, _)| at);
        signs.find(|at| begins(*at)).unwrap_or(self.rest.len())
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.rest = rest;
        taken
    }

    /// Reads a tag; `None` for comments and the like, which are skipped.
    fn tag(&mut self) -> Option<Token<'a>> {
        if self.rest.starts_with("<!--") {
            self.pass("-->");
            return None;
        }
        if self.rest.starts_with("<!") || self.rest.starts_with("<?") {
            self.pass(">");
            return None;
        }
        let closes = self.rest.starts_with("</");
        self.take(if closes { 2 } else { 1 });
        let name_bytes = self.rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(self.rest.len());
        let name = self.take(name_bytes);
        let attributes = self.attributes();
        Some(if closes { Token::Close(name) } else { Token::Open(Tag { name, attributes }) })
    }

    fn pass(&mut self, end: &str) {
        let bytes = self.rest.find(end).map_or(self.rest.len(), |at| at + end.len());
        self.take(bytes);
    }

    /// Reads attributes up to and including the `>` that ends the tag.
    fn attributes(&mut self) -> Vec<(&'a str, &'a str)> {
        let mut attributes = Vec::new();
        loop {
            self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if self.rest.is_empty() {
                return attributes;
            }
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                return attributes;
            }
            let one = self.attribute();
            if attributes.len() < ATTRIBUTES_MAX {
                attributes.push(one);
            }
        }
    }

    fn attribute(&mut self) -> (&'a str, &'a str) {
        let ends = |c: char| c.is_whitespace() || "=>/".contains(c);
        // The first character belongs to the name, whatever it is.
        let first = self.rest.chars().next().map_or(0, char::len_utf8);
        let name_bytes = self.rest[first..].find(ends).map_or(self.rest.len(), |at| first + at);
        let name = self.take(name_bytes);
        let Some(value) = self.rest.trim_start().strip_prefix('=') else { return (name, "") };
        self.rest = value.trim_start();
        for quote in ['"', '\''] {
            if let Some(inner) = self.rest.strip_prefix(quote) {
                let bytes = inner.find(quote).unwrap_or(inner.len());
                self.rest = inner.get(bytes + 1..).unwrap_or_default();
                return (name, &inner[..bytes]);
            }
        }
        let bytes = self.rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(self.rest.len());
        (name, self.take(bytes))
    }
}
