//! A limit on everything that comes in from outside, each with its reason.
//! They hold for files being read, never for what a merge results in.

/// Bytes of a file as received. A whole school year of one school is under 2 MB packed.
pub const FILE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Bytes of JSON after unpacking; guards against gzip bombs. 30,000 points are about 10 MB.
pub const TEXT_BYTES_MAX: usize = 12 * 1024 * 1024;
/// JSON nodes in a document; with [`TEXT_BYTES_MAX`], [`RECORDS_MAX`] and
/// [`REGISTERS_MAX`] it keeps reading below 64 MiB.
pub const NODES_MAX: usize = 600_000;
/// Nesting in a document. Ours is 8 deep; the rest is room for newer versions.
pub const DEPTH_MAX: usize = 32;
/// Values standing side by side in one register: sixty tablets with one opinion each, with room.
pub const VALUES_PER_REGISTER_MAX: usize = 256;
/// Registers in one record; the largest kind has about twenty.
pub const REGISTERS_PER_RECORD_MAX: usize = 256;
/// Records in one file: 30,000 points and what stands around them. One takes about a kilobyte of memory.
pub const RECORDS_MAX: usize = 40_000;
/// Registers in one file: five for each of its records.
pub const REGISTERS_MAX: usize = 200_000;
/// Characters in the name of a kind or a register.
pub const NAME_CHARS_MAX: usize = 64;
/// Largest integer that JSON readers everywhere hold exactly: 2^53 − 1.
pub const INTEGER_MAX: i64 = (1 << 53) - 1;
/// Characters a person may put in one text field; a long page is some 5,000.
pub const FIELD_CHARS_MAX: usize = 20_000;
