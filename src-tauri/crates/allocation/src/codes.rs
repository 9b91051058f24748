//! The list of every code of this crate, as the docs have it: findings, steps, faults of a model, and why something is refused.

use crate::adjust::AdjustCode;
use crate::call::RoundCode;
use crate::divide::{DivideCode, WeightCode};
use crate::model::FaultCode;
use crate::outcome::{FindingCode, StepCode};
use crate::prepare::AllocateCode;

/// The list of all findings with their source rule, as Markdown.
pub fn findings_list() -> String {
    let mut list = String::from(
        "# Findings\n\nThe texts are `finding-<code>` in the locales. *Block* stops a decision until it is mended or accepted\n\
         with a written reason, which is printed; *Warn* is for thought; *Info* is good to know. The numbers are those of the\n\
         requirements that the program was made from.\n\n\
         | code | severity | rule | what it means | values |\n|---|---|---|---|---|\n",
    );
    for code in FindingCode::ALL {
        let (severity, rule) = (format!("{:?}", code.severity()), code.rule());
        list += &format!("| `{}` | {severity} | {rule} | {} | {} |\n", code.as_str(), code.meaning(), code.values());
    }
    list
}

/// The list of all codes of this crate, as Markdown: findings, steps, faults of a model, and why something is refused.
pub fn codes_list() -> String {
    let mut list = String::from(
        "<!-- Written from the code by tests/lists.rs; do not edit by hand: UPDATE=1 cargo test -p allocation --test lists -->\n\n",
    );
    list += &findings_list();
    list += "\n# Steps of an explanation\n\nThe texts are `step-<code>` in the locales.\n\n\
             | code | what it means | values |\n|---|---|---|\n";
    for step in StepCode::ALL {
        list += &format!("| `{}` | {} | {} |\n", step.as_str(), step.meaning(), step.values());
    }
    for (heading, codes) in [
        (
            "Faults of a model\n\nThe texts are `model-<code>` in the locales. A fault stands with its place in the model.",
            FaultCode::rows(),
        ),
        ("Why nothing is allocated", AllocateCode::rows()),
        ("Why an adjustment is refused", AdjustCode::rows()),
        ("Why a division is refused", DivideCode::rows()),
        ("Why a text is no weight", WeightCode::rows()),
        ("Why a søknadsrunde is not shared", RoundCode::rows()),
    ] {
        list += &format!("\n# {heading}\n\n| code | what it means |\n|---|---|\n{codes}");
    }
    list
}
