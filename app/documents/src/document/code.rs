//! A square code for cameras (QR), as a drawing. Formats that are only text leave it out. Knows no address.

/// A code, dark on white whatever is around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// A description for those who do not see it.
    pub label: String,
    /// An SVG path in units of one module, without the margin.
    pub path: String,
    /// The width and height in modules.
    pub modules: u32,
}
