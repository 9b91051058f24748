//! The leader's page as the leader uses it: cells of the draft, the sums at the foot, the steps of an explanation.

use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::Outcome;
use crate::paper::plain;
use crate::window::Running;

/// The cell of a behovsmelding, by its number, in one column of the draft.
const CELL: &str = r#"
    const [number, column] = arguments;
    const row = [...document.querySelectorAll("[role=row].line-need")]
        .find(row => row.querySelector('[data-column="0"]').textContent.trim() === String(number));
    return row ? row.querySelector(`[data-column="${column}"]`) : null;
"#;

/// A sum at the foot, by its label.
const SUM: &str = r#"
    const part = [...document.querySelectorAll("footer dl > div")].find(part => part.querySelector("dt").textContent.trim() === arguments[0]);
    return part ? part.querySelector("dd").textContent : null;
"#;

/// The steps of «Hvorfor dette beløpet?», each with its label and its amount.
const STEPS: &str = r#"
    const steps = [...document.querySelectorAll("[aria-labelledby=why-title] li")];
    return steps.length === 0 ? null : steps.map(step => [
        step.querySelector("span").textContent.trim(), step.querySelector(".figure").textContent.trim()]);
"#;

/// The amount's column, counted from 0.
const AMOUNT: u32 = 4;

/// An amount as it is written on screen and paper, `1 234 567`, in whole kroner.
pub fn kroner(shown: &str) -> Outcome<i64> {
    let digits: String = plain(shown).chars().filter(|c| !c.is_whitespace()).collect();
    let digits = digits.replace('\u{2212}', "-");
    digits.parse().map_err(|_| format!("«{shown}» is not an amount").into())
}

impl Running {
    /// The amount of a behovsmelding as it stands in the draft's table, in whole kroner; what is on its way there is none yet.
    pub async fn amount(&self, number: u32) -> Outcome<i64> {
        let read = format!(
            "const cell = (function () {{ {CELL} }}).apply(null, arguments); return cell && !cell.querySelector('.sent') && cell.textContent.trim()"
        );
        let found =
            self.until(&format!("nr. {number} is in the table"), &read, &[json!(number), json!(AMOUNT)]).await?;
        kroner(found.as_str().unwrap_or_default())
    }

    /// Waits until the amount of a behovsmelding stands in the table.
    pub async fn amount_becomes(&self, number: u32, amount: i64) -> Outcome {
        let same = format!(
            "const cell = (function () {{ {CELL} }}).apply(null, arguments);
             return cell !== null && !cell.querySelector('.sent') && cell.textContent.replace(/\\s/g, '') === arguments[2]"
        );
        let wanted = [json!(number), json!(AMOUNT), json!(amount.to_string())];
        self.until(&format!("nr. {number} has {amount}"), &same, &wanted).await?;
        Ok(())
    }

    /// Goes to the amount of a behovsmelding in the table, types over it and ends with Enter.
    pub async fn set_amount(&self, number: u32, typed: &str) -> Outcome {
        self.go_to(number).await?;
        self.type_keys(typed).await?;
        self.press(Key::Enter).await
    }

    /// Puts the focus on the amount of a behovsmelding.
    pub async fn go_to(&self, number: u32) -> Outcome {
        self.cell(number).await?.click().await?;
        let focused = format!("return (function () {{ {CELL} }}).apply(null, arguments) === document.activeElement");
        self.until(&format!("nr. {number} has the focus"), &focused, &[json!(number), json!(AMOUNT)]).await?;
        Ok(())
    }

    async fn cell(&self, number: u32) -> Outcome<Element> {
        let what = format!("nr. {number} is in the table");
        let found = self.until(&what, CELL, &[json!(number), json!(AMOUNT)]).await?;
        self.element(&found)
    }

    /// A sum at the foot, by its label: `Ramme`, `Fordelt`, `Rest` … in whole kroner.
    pub async fn sum(&self, label: &str) -> Outcome<i64> {
        let shown = self.until(&format!("the foot shows «{label}»"), SUM, &[json!(label)]).await?;
        kroner(shown.as_str().unwrap_or_default())
    }

    /// Waits until a sum at the foot is this.
    pub async fn sum_becomes(&self, label: &str, amount: i64) -> Outcome {
        let same = format!(
            "const sum = (function () {{ {SUM} }}).apply(null, arguments);
             return sum !== null && sum.replace(/\\s/g, '').replace('\\u2212', '-') === arguments[1]"
        );
        self.until(&format!("{label} is {amount}"), &same, &[json!(label), json!(amount.to_string())]).await?;
        Ok(())
    }

    /// The steps of the explanation beside the table: label and whole kroner.
    pub async fn steps(&self) -> Outcome<Vec<(String, i64)>> {
        let found = self.until("the explanation is shown", STEPS, &[]).await?;
        let steps = found.as_array().map(Vec::as_slice).unwrap_or_default();
        let text = |part: &Value| part.as_str().unwrap_or_default().to_owned();
        steps.iter().map(|step| Ok((text(&step[0]), kroner(&text(&step[1]))?))).collect()
    }

    /// Chooses what the wall shows, by what the list says.
    pub async fn choose_scene(&self, scene: &str) -> Outcome {
        // The start page has a list of its own, of languages.
        let find = "return [...document.querySelectorAll('header select')]
            .find(list => [...list.options].some(option => option.label === arguments[0])) || null";
        let list = self.until(&format!("the list of scenes with «{scene}»"), find, &[json!(scene)]).await?;
        let list = self.element(&list)?;
        list.select_by_label(scene).await?;
        Ok(())
    }

    /// Opens one of the sections of the rail.
    pub async fn section(&self, name: &str) -> Outcome {
        self.click(name).await?;
        let shown =
            "return document.querySelector('main').getAttribute('aria-label').replace(/\\s+/g, ' ') === arguments[0]";
        self.until(&format!("the section «{name}»"), shown, &[json!(name)]).await?;
        Ok(())
    }
}
