//! The words of screen and paper in three languages: Fluent texts from `assets/locales`, compiled into the program.
//!
//! Amounts, percents and dates come in already formatted, so that the paper writes them the same way everywhere.

pub(crate) mod names;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use forum::Language;
use unic_langid::LanguageIdentifier;

/// The texts in one language, with bokmål behind it.
pub struct Texts {
    language: Language,
    chosen: FluentBundle<FluentResource>,
    bokmaal: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts in `language`.
    pub fn new(language: Language) -> Texts {
        Texts { language, chosen: bundle(language), bokmaal: bundle(Language::Nb) }
    }

    /// The language asked for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of `key`, with these values put in. A text that is missing in the language is given in bokmål; an
    /// unknown key is given back as it is, so that it is seen and mended.
    pub fn get(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match *value {
                // Written the same, and it chooses the singular.
                "1" => arguments.set(*name, 1),
                value => arguments.set(*name, value),
            }
        }
        format(&self.chosen, key, &arguments)
            .or_else(|| format(&self.bokmaal, key, &arguments))
            .unwrap_or_else(|| key.to_owned())
    }
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag(language)]);
    // The marks that keep Arabic and Latin apart would be printed as boxes and found in copied text.
    bundle.set_use_isolating(false);
    for (_, source) in sources(language) {
        // A test parses every file without errors; a part that cannot be read would only lose its own texts.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn tag(language: Language) -> LanguageIdentifier {
    language.tag().parse().unwrap_or_default()
}

/// Name and content of the files that the paper and the command line use.
pub(crate) fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
    macro_rules! files {
        ($language:literal) => {
            &[
                ("documents", include_str!(concat!("../../../../assets/locales/", $language, "/documents.ftl"))),
                ("ahead", include_str!(concat!("../../../../assets/locales/", $language, "/ahead.ftl"))),
                ("cli", include_str!(concat!("../../../../assets/locales/", $language, "/cli.ftl"))),
                ("import", include_str!(concat!("../../../../assets/locales/", $language, "/import.ftl"))),
                ("journal", include_str!(concat!("../../../../assets/locales/", $language, "/journal.ftl"))),
                ("procedure", include_str!(concat!("../../../../assets/locales/", $language, "/procedure.ftl"))),
                ("protokoll", include_str!(concat!("../../../../assets/locales/", $language, "/protokoll.ftl"))),
                ("refusals", include_str!(concat!("../../../../assets/locales/", $language, "/refusals.ftl"))),
                ("room", include_str!(concat!("../../../../assets/locales/", $language, "/room.ftl"))),
                ("rules", include_str!(concat!("../../../../assets/locales/", $language, "/rules.ftl"))),
                ("terms", include_str!(concat!("../../../../assets/locales/", $language, "/terms.ftl"))),
                ("year", include_str!(concat!("../../../../assets/locales/", $language, "/year.ftl"))),
            ]
        };
    }
    match language {
        Language::Nb => files!("nb"),
        Language::Nn => files!("nn"),
        Language::En => files!("en"),
    }
}

#[cfg(test)]
mod tests;
