//! What is written from the code stands in the files as the code has it now: the list of codes, and the schema of the model.
//! With `UPDATE=1` the files are written instead.

#[cfg(feature = "schema")]
mod fits;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use allocation::{FaultCode, FindingCode, StepCode, codes_list, findings_list};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn is_as_written(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if env::var_os("UPDATE").is_some() {
        fs::write(path, text)?;
    }
    let file = fs::read_to_string(path)?.replace("\r\n", "\n");
    assert_eq!(file, text, "{} is not what the code says: run the tests with UPDATE=1", path.display());
    Ok(())
}

#[test]
fn the_list_of_codes_is_what_the_code_says() -> Result<(), Box<dyn Error>> {
    let list = codes_list();
    assert!(list.contains(&findings_list()), "findings stand in it with their source rule");
    for step in StepCode::ALL {
        assert!(list.contains(&format!("`{}`", step.as_str())), "{step:?}");
    }
    is_as_written(&here("CODES.md"), &list)
}

#[test]
fn every_code_stands_once() {
    let mut codes: Vec<String> = FindingCode::ALL.iter().map(|code| code.as_str()).collect();
    codes.extend(FaultCode::ALL.iter().map(|code| format!("model-{code}")));
    codes.extend(StepCode::ALL.iter().map(|code| format!("step-{}", code.as_str())));
    let count = codes.len();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), count);
    assert!(
        codes.iter().all(|code| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')),
        "as files write them"
    );
}

#[cfg(feature = "schema")]
mod schema {
    use super::fits::wrong;
    use super::{here, is_as_written};
    use allocation::model_schema;
    use serde_json::Value;
    use std::error::Error;
    use std::fs;

    #[test]
    fn the_schema_is_what_the_code_says() -> Result<(), Box<dyn Error>> {
        is_as_written(&here("../../../assets/schema/tildelingsmodell.schema.json"), &model_schema())
    }

    #[test]
    fn every_model_that_is_delivered_fits_the_schema() -> Result<(), Box<dyn Error>> {
        let schema: Value = serde_json::from_str(&model_schema())?;
        let mut tried = 0;
        for folder in fs::read_dir(here("../../../assets/presets"))? {
            let path = folder?.path().join("model.json");
            if path.is_file() {
                let model: Value = serde_json::from_slice(&fs::read(&path)?)?;
                assert_eq!(wrong(&schema, &schema, &model, "model"), [""; 0], "{}", path.display());
                tried += 1;
            }
        }
        assert!(tried > 0, "the models are there");
        Ok(())
    }

    #[test]
    fn the_schema_refuses_what_the_program_refuses() -> Result<(), Box<dyn Error>> {
        let schema: Value = serde_json::from_str(&model_schema())?;
        let nordland = fs::read(here("../../../assets/presets/nordland-2023/model.json"))?;
        for (pointer, value) in [
            ("/unit", Value::from("1")),
            ("/method", Value::from("dhondt")),
            ("/schemes/0/set_asides/0/percent", Value::from(30)),
            ("/schemes/0/tiers/0", Value::from("first")),
            ("/name", Value::from("Nordland")),
        ] {
            let mut model: Value = serde_json::from_slice(&nordland)?;
            *model.pointer_mut(pointer).ok_or("no such place")? = value;
            assert!(!wrong(&schema, &schema, &model, "model").is_empty(), "{pointer}");
            assert!(allocation::AllocationModel::read(&serde_json::to_vec(&model)?).is_err(), "{pointer}");
        }
        Ok(())
    }
}
