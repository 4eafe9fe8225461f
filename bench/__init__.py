"""Side-by-side benchmarks and the fit of the shipped calibration; `python -m bench` runs them all.

Development only: nothing here is imported by the `xnai` package. Results stand in `RESULTS.md`.
"""
