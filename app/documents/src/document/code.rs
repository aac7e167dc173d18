//! A square code that a camera reads (QR), as a drawing. It is for eyes alone: where a document is read
//! as text, it is not there. Knows no address.

/// Dark on white, whatever is around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// What it is, for those who do not see it.
    pub label: String,
    /// An SVG path in units of one module, without its margin.
    pub path: String,
    /// How many of them it is wide, and high.
    pub modules: u32,
}
