//! The page's side of a worker: requests out, replies back, and an error when it dies or hangs.
//! [`serve`](crate::serve) is the worker's side.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ErrorEvent, Event, MessageEvent, WorkerOptions, WorkerType};

use crate::base::base_path;
use crate::js;
use crate::message::Message;
use crate::wait::{Answer, within};

/// The first time, the program is fetched over what may be a weak network.
const START_MAX_SECS: u32 = 60;

/// Why a request got no reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkerError {
    /// The browser would not start it.
    NotStarted(String),
    /// It panicked, or its program could not be loaded, in its own words.
    Died(String),
    /// It was silent for longer than allowed (sixty seconds while starting) and was ended.
    Hung,
}

/// A running worker. Cheap to clone; all clones are the same worker. After an error it stays dead: spawn
/// another.
#[derive(Clone)]
pub struct Worker(Rc<Inner>);

type Replied = Result<(String, Vec<Vec<u8>>), WorkerError>;

struct Inner {
    worker: web_sys::Worker,
    next_id: Cell<u32>,
    /// Each with the silence it tolerates, in seconds.
    pending: RefCell<BTreeMap<u32, (Answer<Replied>, u32)>>,
    /// Messages held until the worker listens, since those posted before are lost.
    waiting: RefCell<Option<Vec<Message>>>,
    signs_of_life: Cell<u32>,
    dead: RefCell<Option<WorkerError>>,
}

impl Worker {
    /// Starts a module worker, and tells it which program to run. That is loaded in the background; requests may be
    /// made at once. The worker learns the app's path from its name.
    ///
    /// Chromium notices a program that fails to load at once; WebKit tells nobody, so it takes the sixty seconds,
    /// unless the script itself reports it.
    ///
    /// # Errors
    ///
    /// Returns [`WorkerError`] if the browser has no workers or refuses this one.
    pub fn spawn(url: &str, program: &str) -> Result<Worker, WorkerError> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        options.set_name(&base_path());
        let worker =
            web_sys::Worker::new_with_options(url, &options).map_err(|error| WorkerError::NotStarted(format!("{error:?}")))?;
        // Not in the address: a script answered from the cache has the address it was fetched by.
        let begin = js::object(&[("program", &program.into())]);
        worker.post_message(&begin).map_err(|error| WorkerError::NotStarted(format!("{error:?}")))?;
        let inner = Rc::new(Inner {
            worker,
            next_id: Cell::new(1),
            pending: RefCell::default(),
            waiting: RefCell::new(Some(Vec::new())),
            signs_of_life: Cell::new(0),
            dead: RefCell::new(None),
        });
        inner.listen();
        Ok(Worker(inner))
    }

    /// Sends a request and waits for its reply. A worker that has been silent for this many seconds, about any
    /// request, is taken to hang; while another request tolerates more, so does this one.
    ///
    /// # Errors
    ///
    /// Returns [`WorkerError`] if no reply came; the worker is dead then.
    pub async fn request(&self, json: String, buffers: Vec<Vec<u8>>, silence_max_secs: u32) -> Replied {
        if let Some(error) = self.0.dead.borrow().clone() {
            return Err(error);
        }
        let id = self.0.next_id.replace(self.0.next_id.get().wrapping_add(1));
        let mut answer = Answer::new();
        self.0.pending.borrow_mut().insert(id, (answer.clone(), silence_max_secs));
        self.0.send(Message::Whole { id, json, buffers });
        self.0.watch(&mut answer).await
    }

    /// Returns whether it has neither died nor been ended.
    pub fn is_alive(&self) -> bool {
        self.0.dead.borrow().is_none()
    }

    /// Returns whether it has ever said that it listens. One that died before that has been given nothing to do.
    pub fn has_begun(&self) -> bool {
        self.0.waiting.borrow().is_none()
    }
}

impl Inner {
    /// The callbacks outlive this value and hold it weakly: a worker may still report its death after nobody wants
    /// to know.
    fn listen(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let (Some(inner), Some(message)) = (weak.upgrade(), Message::from_js(&event.data())) {
                inner.receive(message);
            }
        });
        let weak = Rc::downgrade(self);
        let error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Otherwise it would also count as an error of the page.
            event.prevent_default();
            // A message that cannot be read comes here too; its request is unknown, so the worker is of no more use.
            let text = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
            if let Some(inner) = weak.upgrade() {
                inner.end(WorkerError::Died(text.unwrap_or_default()));
            }
        });
        let error = error.into_js_value();
        self.worker.set_onmessage(Some(message.into_js_value().unchecked_ref()));
        self.worker.set_onmessageerror(Some(error.unchecked_ref()));
        self.worker.set_onerror(Some(error.unchecked_ref()));
    }

    fn send(&self, message: Message) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut() {
            waiting.push(message);
            return;
        }
        let (object, transfer) = message.into_js();
        if let Err(error) = self.worker.post_message_with_transfer(&object, &transfer) {
            self.end(WorkerError::Died(format!("{error:?}")));
        }
    }

    fn receive(&self, message: Message) {
        self.signs_of_life.set(self.signs_of_life.get().wrapping_add(1));
        match message {
            Message::Ready => {
                let waiting = self.waiting.take().unwrap_or_default();
                waiting.into_iter().for_each(|message| self.send(message));
            }
            Message::Died(text) => self.end(WorkerError::Died(text)),
            Message::Alive => {}
            Message::Whole { id, json, buffers } => {
                let pending = self.pending.borrow_mut().remove(&id);
                if let Some((answer, _)) = pending {
                    answer.give(Ok((json, buffers)));
                }
            }
        }
    }

    /// Waits for the answer, second by second. Seconds are counted as they pass here, so that after a tablet has
    /// slept its worker is not taken to hang.
    async fn watch(&self, answer: &mut Answer<Replied>) -> Replied {
        let (mut silent_secs, mut heard) = (0, self.signs_of_life.get());
        loop {
            if let Some(reply) = within(1_000, &mut *answer).await {
                return reply;
            }
            let signs = self.signs_of_life.get();
            silent_secs = if signs == heard { silent_secs + 1 } else { 0 };
            heard = signs;
            let is_starting = self.waiting.borrow().is_some();
            // A worker does one thing at a time, so the most patient request decides for all.
            let most_patient = self.pending.borrow().values().map(|(_, secs)| *secs).max().unwrap_or_default();
            let max_secs = if is_starting { START_MAX_SECS } else { most_patient };
            if silent_secs >= max_secs {
                self.end(WorkerError::Hung);
            }
        }
    }

    fn end(&self, why: WorkerError) {
        if self.dead.borrow().is_some() {
            return;
        }
        *self.dead.borrow_mut() = Some(why.clone());
        self.worker.terminate();
        for (answer, _) in self.pending.take().into_values() {
            answer.give(Err(why.clone()));
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
