//! The peak memory of an act: a counting allocator for one test binary. Counts the calling thread only, so that tests
//! running at the same time do not count.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static BYTES: Cell<isize> = const { Cell::new(0) };
    static BYTES_MAX: Cell<isize> = const { Cell::new(0) };
}

/// The tests that measure set it as `#[global_allocator]`.
pub struct Counting;

// SAFETY: every call is passed to the system's allocator unchanged; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn count(bytes: isize) {
    let _ = BYTES.try_with(|held| {
        held.set(held.get() + bytes);
        let _ = BYTES_MAX.try_with(|most| most.set(most.get().max(held.get())));
    });
}

/// Returns what `act` returns, and the most bytes it held beyond what was held before.
pub fn peak_bytes<T>(act: impl FnOnce() -> T) -> (T, usize) {
    let before = BYTES.get();
    BYTES_MAX.set(before);
    let result = act();
    (result, BYTES_MAX.get().saturating_sub(before).max(0).cast_unsigned())
}
