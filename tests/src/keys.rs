//! A page without a mouse: everything is reached by Tab, by the keys of the places, and by the search for commands.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use crate::Outcome;
use crate::page::FIND;
use crate::window::Running;

/// How many times Tab is pressed before a control counts as out of reach.
const FAR: usize = 160;

/// What has the focus, by what a screen reader says of it; a name is also found by its beginning when it ends in «…».
const FOCUSED: &str = r#"
    const said = text => (text || "").replace(/\s+/g, " ").trim();
    const e = document.activeElement;
    const name = said(e.getAttribute("aria-label")) || said([...(e.labels || [])].map(l => l.textContent).join(" "))
        || said(e.textContent);
    const wanted = arguments[0];
    return wanted.endsWith("…") && name !== wanted ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
"#;

/// Where the focus is, seen from a choice: on it, on another of its group, or elsewhere.
const NEAR: &str = r#"
    const [wanted, e] = [arguments[0], document.activeElement];
    return e === wanted ? "there" : wanted.type === "radio" && e.type === "radio" && e.name === wanted.name ? "beside" : "away";
"#;

/// A text of another program lies on the page, to be copied by its keys; call it without a text to take it away.
const BESIDE: &str = r#"
    document.querySelector("textarea.of-another-program")?.remove();
    if (arguments[0] === null) return true;
    const field = document.createElement("textarea");
    field.className = "of-another-program";
    field.value = arguments[0];
    (document.querySelector("dialog:modal") || document.body).append(field);
    field.focus();
    return document.activeElement === field;
"#;

impl Running {
    /// Presses Tab until what has the focus says this.
    pub async fn tab_to(&self, name: &str) -> Outcome {
        for _ in 0..FAR {
            if self.script(FOCUSED, &[json!(name)]).await? == json!(true) {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        Err(format!("«{name}» is not reached by Tab:\n{}", self.text().await?).into())
    }

    /// Goes to the button that says this, when it can be used, and presses Enter.
    pub async fn enter_on(&self, name: &str) -> Outcome {
        self.control("button", name).await?;
        self.tab_to(name).await?;
        self.press(Key::Enter).await
    }

    /// Goes to the button that says this, presses Enter, and waits for the dialog it opens.
    pub async fn open_by_key(&self, name: &str) -> Outcome {
        self.enter_on(name).await?;
        let opened = "return document.querySelector('dialog:modal') !== null";
        self.until(&format!("«{name}» opens a dialog"), opened, &[]).await?;
        Ok(())
    }

    /// Answers the dialog by its button that says this, and waits until it is gone.
    pub async fn answer_by_key(&self, name: &str) -> Outcome {
        self.enter_on(name).await?;
        let gone = "return document.querySelector('dialog:modal') === null";
        self.until(&format!("the dialog is gone after «{name}»"), gone, &[]).await?;
        Ok(())
    }

    /// Goes to the field that is called this and types over what stood there.
    pub async fn write_by_key(&self, field: &str, text: &str) -> Outcome {
        self.control("field", field).await?;
        self.tab_to(field).await?;
        self.press_with_control('a').await?;
        self.type_keys(text).await
    }

    /// Goes to the list that is called this and types the first word of a choice, which chooses it. (A space opens the list.)
    pub async fn pick_by_key(&self, list: &str, choice: &str) -> Outcome {
        self.tab_to(list).await?;
        self.type_keys(choice.split(' ').next().unwrap_or_default()).await?;
        let chosen = "return document.activeElement.selectedOptions?.[0]?.label.startsWith(arguments[0]) ?? false";
        self.until(&format!("«{choice}» is chosen in «{list}»"), chosen, &[json!(choice)]).await?;
        Ok(())
    }

    /// Chooses the tick box by Space, or the radio button by the arrows from the one of its group that Tab comes to.
    pub async fn choose_by_key(&self, name: &str) -> Outcome {
        let wanted = self.until(&format!("there is a choice «{name}»"), FIND, &[json!("choice"), json!(name)]).await?;
        for _ in 0..FAR {
            let at = self.script(NEAR, std::slice::from_ref(&wanted)).await?;
            match at.as_str() {
                Some("there") => return self.type_keys(" ").await,
                Some("beside") => self.press(Key::Down).await?,
                Some(_) | None => self.press(Key::Tab).await?,
            }
        }
        Err(format!("«{name}» is not reached:\n{}", self.text().await?).into())
    }

    /// Goes to a place by «g» and its letter, and waits until it is shown.
    pub async fn place(&self, letter: char, name: &str) -> Outcome {
        // In a field a letter is text: whoever wants a place leaves it first.
        let in_field =
            "return document.activeElement?.matches('input[type=text], input:not([type]), textarea') ?? false";
        while self.script(in_field, &[]).await?.as_bool() == Some(true) {
            self.press(Key::Tab).await?;
        }
        self.type_keys("g").await?;
        self.type_keys(&letter.to_string()).await?;
        let shown =
            "return document.querySelector('main').getAttribute('aria-label').replace(/\\s+/g, ' ') === arguments[0]";
        self.until(&format!("the place «{name}»"), shown, &[json!(name)]).await?;
        Ok(())
    }

    /// Finds a command with Ctrl+K and carries it out.
    pub async fn command(&self, words: &str) -> Outcome {
        self.press_with_control('k').await?;
        let ready = "return document.querySelector('dialog:modal input') === document.activeElement";
        self.until("the search for commands", ready, &[]).await?;
        self.type_keys(words).await?;
        let found = "const first = document.querySelector('dialog:modal [aria-selected=true]');
                     return first !== null && first.textContent.includes(arguments[0])";
        self.until(&format!("«{words}» is found"), found, &[json!(words)]).await?;
        self.press(Key::Enter).await
    }

    /// Presses a key while Alt is held.
    pub async fn press_with_alt(&self, key: Key) -> Outcome {
        let (alt, key) = (char::from(Key::Alt), char::from(key));
        let keys = [
            KeyAction::Down { value: alt },
            KeyAction::Down { value: key },
            KeyAction::Up { value: key },
            KeyAction::Up { value: alt },
        ];
        let board = keys.into_iter().fold(KeyActions::new("keyboard".to_owned()), |board, key| board.then(key));
        Ok(self.client.perform_actions(board).await?)
    }

    /// Copies a text as in another program, goes to the field that is called this and pastes it.
    pub async fn paste_by_key(&self, field: &str, text: &str) -> Outcome {
        self.until("the text is there to be copied", BESIDE, &[json!(text)]).await?;
        self.press_with_control('a').await?;
        self.press_with_control('c').await?;
        self.until("the text is gone again", BESIDE, &[json!(null)]).await?;
        self.tab_to(field).await?;
        self.press_with_control('v').await
    }
}
