//! Packing small things: raw deflate that starts as if it had just read a text of ours, the lead, so that the usual
//! words cost next to nothing. The pure-Rust deflate takes no preset dictionary, so the writer packs the lead first
//! and drops the result, and the reader prepends it, unpacked.

use super::LinkError;
use flate2::bufread::DeflateDecoder;
use flate2::{Compress, Compression, FlushCompress};
use std::io::Read;

/// The most bytes of an unpacked plan. One with a hundred long questions is 30,000.
const UNPACKED_BYTES_MAX: usize = 128 * 1024;

/// Words that plans in bokmål and nynorsk are made of, the commonest last, where they are nearest. Frozen with the
/// version: a reader must have the same.
const LEAD: &[u8] = include_bytes!("lead.txt");

pub(super) fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut deflate = Compress::new(Compression::best(), false);
    let mut packed = Vec::with_capacity(LEAD.len() + 2 * bytes.len() + 1024);
    let lead = deflate.compress_vec(LEAD, &mut packed, FlushCompress::Sync);
    let start = packed.len();
    let rest = deflate.compress_vec(bytes, &mut packed, FlushCompress::Finish);
    lead.and(rest).expect("packing in memory cannot fail");
    packed.split_off(start)
}

pub(super) fn unpack(packed: &[u8]) -> Result<Vec<u8>, LinkError> {
    let lead = stored(LEAD);
    let mut inflate = DeflateDecoder::new(lead.as_slice().chain(packed));
    let mut unpacked = Vec::new();
    let result = inflate.by_ref().take((LEAD.len() + UNPACKED_BYTES_MAX) as u64 + 1).read_to_end(&mut unpacked);
    if unpacked.len() > LEAD.len() + UNPACKED_BYTES_MAX {
        return Err(LinkError::TooLarge);
    }
    let is_whole = result.is_ok() && inflate.total_in() == (lead.len() + packed.len()) as u64;
    if is_whole && unpacked.len() >= LEAD.len() { Ok(unpacked.split_off(LEAD.len())) } else { Err(LinkError::Broken) }
}

/// Returns a deflate block that is stored unpacked, and is not the last one (RFC 1951, section 3.2.4).
fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("the lead is short").to_le_bytes();
    let inverted = length.map(|byte| !byte);
    [&[0], &length[..], &inverted[..], bytes].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn the_dictionary_never_changes() {
        let digest = Sha256::digest(LEAD);
        assert_eq!(digest[..4], [57, 115, 66, 55], "a new lead is a new version of the link");
    }

    #[test]
    fn bombs_are_refused_within_limits() {
        assert_eq!(unpack(&pack(&vec![0; UNPACKED_BYTES_MAX + 1])), Err(LinkError::TooLarge));
        assert_eq!(unpack(&pack(&vec![0; UNPACKED_BYTES_MAX])).map(|bytes| bytes.len()), Ok(UNPACKED_BYTES_MAX));
    }

    proptest! {
        #[test]
        fn bytes_are_unpacked_and_any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            prop_assert_eq!(unpack(&pack(&bytes)), Ok(bytes.clone()));
            let _ = unpack(&bytes);
        }
    }
}
