//! Set-asides (*avsetninger*): what is kept of a frame before the rest is shared (R13-R20).

use forum::{Base, CaseNumber, Kroner, Names, Percent};
use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// A part of the frame kept for a purpose: `"percent": "30", "base": "frame"`, or `"kroner": 500000`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "SetAsideText"))]
#[serde(try_from = "SetAsideText", into = "SetAsideText")]
pub struct SetAside {
    /// Its id in the scheme.
    pub id: String,
    /// What it is for.
    pub name: Names,
    /// How much.
    pub size: Size,
    /// The ceiling, in percent of the frame: «inntil 30 %» (R18).
    pub at_most: Option<Decimal>,
    /// The first budget year it is kept (R14: fellestiltak in Kompetanseløftet from the year it is permanent).
    pub from_year: Option<i32>,
    /// The case that decided it (R19).
    pub case: Option<CaseNumber>,
    /// Who gets it (R13).
    pub recipient: Option<String>,
    /// What kind of purpose.
    pub kind: SetAsideKind,
    /// Where the need behind it is reported; a *fellestiltak* must have one (R17).
    pub report: Option<String>,
}

/// What a set-aside is kept for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SetAsideKind {
    /// Any purpose.
    #[default]
    Other,
    /// *Fellestiltak* for the whole county (R13, R16).
    JointMeasures,
    /// The 30 % part of regional ordning, shared in a round of its own (R85).
    ThirtyPercentPart,
}

/// How much is set aside, or may be given at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Size {
    /// A percentage of the frame, cut down to the unit: a limit of «inntil 30 %» is never passed (R18).
    Percent(Percent),
    /// A percentage of a sum that people named, such as an expected frame (R20).
    PercentOf {
        /// How many of a hundred.
        percent: Percent,
        /// What the sum is.
        name: String,
        /// The sum.
        base: Kroner,
    },
    /// A sum.
    Kroner(Kroner),
}

/// A set-aside as it is written: flat, so that a form has one field for each line.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SetAside"))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "SetAside"))]
#[serde(deny_unknown_fields)]
pub(super) struct SetAsideText {
    id: String,
    name: Names,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "percentage")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    percent: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<Base>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base_kroner: Option<Kroner>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kroner: Option<Kroner>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(as = "Option<String>"))]
    at_most: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from_year: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<CaseNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recipient: Option<String>,
    #[serde(default, skip_serializing_if = "is_other")]
    kind: SetAsideKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    report: Option<String>,
}

/// A percentage out of range is told where it stands, and not at the set-aside.
fn percentage<'de, D: Deserializer<'de>>(written: D) -> Result<Option<Decimal>, D::Error> {
    let percent = Option::<Decimal>::deserialize(written)?;
    match percent.map(|percent| Percent::new(percent, Base::Frame)) {
        Some(Err(error)) => Err(D::Error::custom(error)),
        _ => Ok(percent),
    }
}

fn is_other(kind: &SetAsideKind) -> bool {
    *kind == SetAsideKind::Other
}

impl TryFrom<SetAsideText> for SetAside {
    type Error = String;

    fn try_from(text: SetAsideText) -> Result<Self, String> {
        let SetAsideText { id, name, percent, base, base_name, base_kroner, kroner, .. } = text;
        let size = match (percent, base, base_name, base_kroner, kroner) {
            (Some(percent), Some(Base::Named), Some(name), Some(base), None) => Percent::new(percent, Base::Named)
                .map(|percent| Size::PercentOf { percent, name, base })
                .map_err(|error| format!("set-aside {id}: {error}"))?,
            (Some(percent), Some(base), None, None, None) if base != Base::Named => {
                Percent::new(percent, base).map(Size::Percent).map_err(|error| format!("set-aside {id}: {error}"))?
            }
            (None, None, None, None, Some(kroner)) => Size::Kroner(kroner),
            _ => {
                return Err(format!(
                    "set-aside {id}: give either percent and base, percent and base «named» with base_name and \
                     base_kroner, or kroner"
                ));
            }
        };
        Ok(SetAside {
            id,
            name,
            size,
            at_most: text.at_most,
            from_year: text.from_year,
            case: text.case,
            recipient: text.recipient,
            kind: text.kind,
            report: text.report,
        })
    }
}

impl From<SetAside> for SetAsideText {
    fn from(set_aside: SetAside) -> Self {
        let (percent, base, base_name, base_kroner, kroner) = match set_aside.size {
            Size::Percent(percent) => (Some(percent.percent()), Some(percent.base()), None, None, None),
            Size::PercentOf { percent, name, base } => {
                (Some(percent.percent()), Some(percent.base()), Some(name), Some(base), None)
            }
            Size::Kroner(kroner) => (None, None, None, None, Some(kroner)),
        };
        SetAsideText {
            id: set_aside.id,
            name: set_aside.name,
            percent,
            base,
            base_name,
            base_kroner,
            kroner,
            at_most: set_aside.at_most,
            from_year: set_aside.from_year,
            case: set_aside.case,
            recipient: set_aside.recipient,
            kind: set_aside.kind,
            report: set_aside.report,
        }
    }
}
