//! Codes with texts in the locales: one table makes the enum, its list, and what its texts may say.

/// Makes a closed enum from a table of variant, stable name, values of its texts, and meaning.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident $ts:literal $prefix:literal; $($variant:ident $code:literal $values:literal $meaning:literal;)+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = $ts))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $(
                #[doc = concat!($meaning, " Values: ", $values, ".")]
                #[serde(rename = $code)]
                $variant,
            )+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            /// Its stable name.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// The key of its text in the locales.
            pub fn key(self) -> String {
                format!(concat!($prefix, "-{}"), self.code())
            }

            /// The names of its values, as its texts use them.
            pub fn values(self) -> impl Iterator<Item = &'static str> {
                let names: &'static str = match self { $($name::$variant => $values,)+ };
                names.split(", ").filter(|name| *name != "none")
            }
        }
    };
}

pub(crate) use codes;
