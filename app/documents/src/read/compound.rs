//! The container of older Office files (compound file, [MS-CFB]): a tree of storages with streams in chains of sectors.
//! Reads any bytes or refuses them: chains that run in circles or out of the file end there, and all streams together
//! give no more bytes than the file has. Knows no content.

use std::cell::Cell;

/// The container's first bytes.
const MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const ENTRY_BYTES: usize = 128;
/// The sectors of the allocation table that the header names itself.
const IN_HEADER: usize = 109;
/// A sector of short streams, which lie together in the root's stream.
const SHORT_SECTOR: usize = 64;
/// Streams shorter than this lie among the short ones.
const SHORT_MAX: usize = 4096;
/// The most bytes of one stream.
const STREAM_MAX: usize = 32 * 1024 * 1024;
/// The most streams and storages.
const ENTRIES_MAX: usize = 10_000;

/// A container whose tree is read.
pub struct Container<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// For each sector the one after it.
    next: Vec<u32>,
    /// The same for sectors of short streams.
    next_short: Vec<u32>,
    short: Vec<u8>,
    entries: Vec<Entry>,
    /// Bytes that streams may still give. Each lies in sectors of its own, so an honest file has enough.
    left: Cell<usize>,
}

/// A storage or a stream; storages keep their content as a tree.
struct Entry {
    name: String,
    is_storage: bool,
    /// Siblings before and after this entry, and the first of its own content.
    beside: [u32; 2],
    child: u32,
    start: u32,
    bytes: usize,
}

/// A storage or a stream of a [`Container`].
#[derive(Clone, Copy)]
pub struct Place(usize);

impl Place {
    pub const ROOT: Place = Place(0);
}

impl<'a> Container<'a> {
    /// Reads the tree. `None` if the bytes are no such container.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16::from_le_bytes(bytes.get(30..32)?.try_into().ok()?);
        if !bytes.starts_with(MAGIC) || !(7..=16).contains(&shift) {
            return None;
        }
        let mut read = Container {
            bytes,
            sector: 1 << shift,
            next: Vec::new(),
            next_short: Vec::new(),
            short: Vec::new(),
            entries: Vec::new(),
            left: Cell::new(bytes.len()),
        };
        read.next = read.table(word(bytes, 68)?);
        let tree = read.chain(word(bytes, 48)?, ENTRIES_MAX * ENTRY_BYTES);
        read.entries = tree.chunks_exact(ENTRY_BYTES).filter_map(Entry::read).collect();
        read.next_short = words(&read.chain(word(bytes, 60)?, STREAM_MAX));
        let root = read.entries.first()?;
        read.short = read.chain(root.start, root.bytes.min(STREAM_MAX));
        Some(read)
    }

    /// Returns the allocation table: its sectors are named in the header, and from `more` on in sectors of their own.
    fn table(&self, mut more: u32) -> Vec<u32> {
        let mut sectors = words(self.bytes.get(76..76 + 4 * IN_HEADER).unwrap_or_default());
        let sectors_max = self.bytes.len() / self.sector + 1;
        while let Some(named) = self.sector(more).filter(|_| sectors.len() < sectors_max) {
            let mut named = words(named);
            more = named.pop().unwrap_or(u32::MAX);
            sectors.extend(named);
        }
        let tables = sectors.into_iter().filter_map(|sector| self.sector(sector)).take(sectors_max);
        tables.flat_map(words).collect()
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let from = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        // The last one may be cut short.
        let rest = self.bytes.get(from..).filter(|rest| !rest.is_empty())?;
        Some(&rest[..rest.len().min(self.sector)])
    }

    /// Returns the bytes of the sectors from `first` on, at most `max`, and no more than the file has.
    fn chain(&self, first: u32, max: usize) -> Vec<u8> {
        let max = max.min(self.bytes.len());
        let mut bytes = Vec::new();
        let mut at = first;
        while let Some(sector) = self.sector(at).filter(|_| bytes.len() < max) {
            bytes.extend_from_slice(sector);
            at = self.next.get(at as usize).copied().unwrap_or(u32::MAX);
        }
        bytes.truncate(max);
        bytes
    }

    /// Returns the storages and streams in a storage.
    pub fn inside(&self, storage: Place) -> Vec<Place> {
        let mut found = Vec::new();
        let mut is_seen = vec![false; self.entries.len()];
        let mut waiting = self.entries.get(storage.0).map(|entry| vec![entry.child]).unwrap_or_default();
        while let Some(at) = waiting.pop() {
            let Some(entry) = self.entries.get(at as usize).filter(|_| !is_seen[at as usize]) else { continue };
            is_seen[at as usize] = true;
            found.push(Place(at as usize));
            waiting.extend(entry.beside);
        }
        found
    }

    /// Returns what has this name in a storage.
    pub fn named(&self, storage: Place, name: &str) -> Option<Place> {
        self.inside(storage).into_iter().find(|place| self.name(*place) == name)
    }

    pub fn name(&self, place: Place) -> &str {
        self.entries.get(place.0).map_or("", |entry| &entry.name)
    }

    pub fn is_storage(&self, place: Place) -> bool {
        self.entries.get(place.0).is_some_and(|entry| entry.is_storage)
    }

    /// Returns the bytes of a stream, as far as they are there. `None` for a storage.
    pub fn stream(&self, place: Place) -> Option<Vec<u8>> {
        let entry = self.entries.get(place.0).filter(|entry| !entry.is_storage)?;
        let max = entry.bytes.min(STREAM_MAX).min(self.left.get());
        let bytes = if entry.bytes >= SHORT_MAX { self.chain(entry.start, max) } else { self.short_chain(entry.start, max) };
        self.left.set(self.left.get() - bytes.len());
        Some(bytes)
    }

    fn short_chain(&self, first: u32, max: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        let (mut at, mut left) = (first as usize, self.next_short.len());
        while left > 0 && bytes.len() < max {
            let from = at.saturating_mul(SHORT_SECTOR);
            let Some(rest) = self.short.get(from..) else { break };
            bytes.extend_from_slice(&rest[..rest.len().min(SHORT_SECTOR)]);
            at = self.next_short.get(at).map_or(usize::MAX, |next| *next as usize);
            left -= 1;
        }
        bytes.truncate(max);
        bytes
    }
}

impl Entry {
    fn read(bytes: &[u8]) -> Option<Entry> {
        let letters = usize::from(u16::from_le_bytes([bytes[64], bytes[65]])).min(64) / 2;
        let units: Vec<u16> = bytes.chunks_exact(2).take(letters).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        Some(Entry {
            name: String::from_utf16_lossy(&units).trim_end_matches('\0').to_owned(),
            // 1 is a storage, 5 the root, 2 a stream.
            is_storage: bytes[66] != 2,
            beside: [word(bytes, 68)?, word(bytes, 72)?],
            child: word(bytes, 76)?,
            start: word(bytes, 116)?,
            bytes: word(bytes, 120)? as usize,
        })
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|four| word(four, 0)).collect()
}
