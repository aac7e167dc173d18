//! Kinds of steps and scripts as serde knows them: their codes, as in records.

use super::{Script, StepKind};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

impl Serialize for StepKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for StepKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(StepKind::from_code(&Cow::<str>::deserialize(deserializer)?))
    }
}

impl Serialize for Script {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Script {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = Cow::<str>::deserialize(deserializer)?;
        Script::from_code(&code).ok_or_else(|| Error::custom("not a script"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::PlannedStep;
    use super::super::library::ALL;
    use super::{Script, StepKind};

    #[test]
    fn every_planned_step_is_read_back_from_json() {
        let of_forms = ALL.iter().flat_map(|method| method.steps);
        let of_forms = of_forms.map(|step| PlannedStep { kind: step.kind, minutes: 5, script: Script::of(step) });
        let plain = StepKind::ALL.into_iter().map(|kind| PlannedStep::plain(kind, 5));
        for step in of_forms.chain(plain) {
            let text = serde_json::to_string(&step).expect("plain data");
            assert_eq!(serde_json::from_str::<PlannedStep>(&text).ok(), Some(step), "{text}");
        }
    }
}
