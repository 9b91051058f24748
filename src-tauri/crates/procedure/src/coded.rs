//! What every refusal of this crate has: one stable word, which the texts of the locales are found by.

/// Gives a refusal its code: the variant's name in kebab case, the same word in answers, texts and tests.
macro_rules! coded {
    ($($error:ident),+) => {
        $(impl $error {
            /// The stable word of the refusal, which its text is found by.
            pub fn code(&self) -> &'static str {
                self.into()
            }

            /// The codes of every variant, in the order of the docs.
            pub const CODES: &'static [&'static str] = <$error as strum::VariantNames>::VARIANTS;
        })+
    };
}

pub(crate) use coded;
