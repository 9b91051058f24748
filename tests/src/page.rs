//! What a person does on a page: finds a control by what it says, clicks, types, presses keys, and reads.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::Outcome;
use crate::paper::plain;
use crate::window::{Running, wait};

/// Finds what can be operated by its role and by the name that a screen reader says; a name is also found by its beginning
/// when it ends in «…».
pub(crate) const FIND: &str = r#"
    const [role, wanted] = arguments;
    const kinds = {
        button: "button, [role=button]", field: "input:not([type=radio]):not([type=checkbox]), textarea, select",
        choice: "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]", link: "a[href]",
    };
    const said = text => (text || "").replace(/\s+/g, " ").trim();
    const nameOf = e => said(e.getAttribute("aria-label")) || said([...(e.labels || [])].map(l => l.textContent).join(" "))
        || said(e.textContent) || said(e.placeholder) || said(e.title);
    const fits = name => wanted.endsWith("…") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
    // What still moves would be missed by the pointer.
    const moves = animation => animation.playState === "running" && animation.effect.getComputedTiming().endTime !== Infinity;
    if (document.getAnimations().some(moves)) return null;
    const modal = document.querySelector("dialog:modal");
    const found = [...(modal || document).querySelectorAll(kinds[role])]
        .find(e => fits(nameOf(e)) && e.checkVisibility() && !e.disabled) || null;
    if (found) found.scrollIntoView({ block: "nearest" });
    return found;
"#;

impl Running {
    /// The control with this role (`button`, `field`, `choice` or `link`) and name, when it can be used.
    pub async fn control(&self, role: &str, name: &str) -> Outcome<Element> {
        let found = self.until(&format!("there is a {role} «{name}»"), FIND, &[json!(role), json!(name)]).await?;
        self.element(&found)
    }

    /// An element that a script has returned.
    pub fn element(&self, found: &Value) -> Outcome<Element> {
        let id = found.as_object().and_then(|reference| reference.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| format!("not an element: {found}"))?;
        Ok(Element::from_element_id(self.client.clone(), id.to_owned().into()))
    }

    /// Whether there is such a control now.
    pub async fn has(&self, role: &str, name: &str) -> Outcome<bool> {
        Ok(!self.script(FIND, &[json!(role), json!(name)]).await?.is_null())
    }

    /// Clicks the button that says this.
    pub async fn click(&self, name: &str) -> Outcome {
        self.operate("button", name).await
    }

    /// Answers the question that was asked by its button that says this.
    pub async fn confirm(&self, name: &str) -> Outcome {
        let asked = "return document.querySelector('dialog:modal') !== null";
        self.until(&format!("a question with the answer «{name}»"), asked, &[]).await?;
        self.click(name).await?;
        let answered = "return document.querySelector('dialog:modal') === null";
        self.until(&format!("the question is gone after «{name}»"), answered, &[]).await?;
        Ok(())
    }

    /// Chooses the radio button or tick box that says this.
    pub async fn choose(&self, name: &str) -> Outcome {
        self.operate("choice", name).await
    }

    async fn operate(&self, role: &str, name: &str) -> Outcome {
        let what = format!("the {role} «{name}» can be clicked");
        // What is drawn anew between being found and being clicked is found again.
        wait(&what, || async { Ok(self.control(role, name).await?.click().await.ok()) }).await
    }

    /// Types into the field that is called this, over what stood there.
    pub async fn fill(&self, name: &str, text: &str) -> Outcome {
        self.operate("field", name).await?;
        self.press_with_control('a').await?;
        self.type_keys(text).await
    }

    /// Types on the keyboard, wherever the focus is.
    pub async fn type_keys(&self, text: &str) -> Outcome {
        let keys = text.chars().flat_map(|key| [KeyAction::Down { value: key }, KeyAction::Up { value: key }]);
        self.perform(keys.collect()).await
    }

    /// Presses one key.
    pub async fn press(&self, key: Key) -> Outcome {
        let value = char::from(key);
        self.perform(vec![KeyAction::Down { value }, KeyAction::Up { value }]).await
    }

    /// Presses a key while Ctrl is held.
    pub async fn press_with_control(&self, key: char) -> Outcome {
        let control = char::from(Key::Control);
        let keys = [
            KeyAction::Down { value: control },
            KeyAction::Down { value: key },
            KeyAction::Up { value: key },
            KeyAction::Up { value: control },
        ];
        self.perform(keys.to_vec()).await
    }

    async fn perform(&self, keys: Vec<KeyAction>) -> Outcome {
        let keyboard = keys.into_iter().fold(KeyActions::new("keyboard".to_owned()), |board, key| board.then(key));
        Ok(self.client.perform_actions(keyboard).await?)
    }

    /// Everything that can be read on the page, with ordinary spaces in amounts.
    pub async fn text(&self) -> Outcome<String> {
        let text = self.script("return document.body.innerText", &[]).await?;
        Ok(plain(text.as_str().unwrap_or_default()))
    }

    /// Waits until this can be read on the page.
    pub async fn reads(&self, wanted: &str) -> Outcome {
        let plainly =
            r#"return document.body.innerText.replace(/[\u00a0\u2009\u202f\u2007]/g, " ").includes(arguments[0])"#;
        self.until(&format!("the page says «{wanted}»"), plainly, &[json!(wanted)]).await?;
        Ok(())
    }

    /// Asks the program itself, as the page does.
    pub async fn invoke(&self, command: &str, arguments: Value) -> Outcome<Value> {
        let ask = r#"
            const [command, given] = arguments;
            return window.__TAURI_INTERNALS__.invoke(command, given)
                .then(answer => ({ answer: answer === undefined ? null : answer }), refused => ({ refused }))
        "#;
        self.script(ask, &[json!(command), arguments]).await
    }
}
