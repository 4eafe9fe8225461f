"""Policies on recorded outcomes of real models: what each would have got, and what it would cost.

Covers reading recordings, grouped cross-validation, the measures (APGR, c95, CPT50), baselines of
the field by name, tables and pictures. Does not cover live models (`xnai.benchmark`) nor what is
learned from use (`xnai.learning`).
"""
