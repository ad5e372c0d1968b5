# Computes the tables that the statistics of packages/results are held against, by other means than the code there:
# no closed formula, but the roots of the score test's own equation, by bisection with 60 digits (mpmath), and the
# normal points from the error function. Run: python3 test/results/tables.py > test/results/tables.json
import json
from mpmath import mp, mpf, erf, findroot, sqrt

mp.dps = 60


def normal_point(level):
    return findroot(lambda z: erf(z / sqrt(2)) - level, mpf(2) if level > 0.9 else mpf(1.3))


def bisect(f, low, high):
    rises = f(high) > f(low)
    for _ in range(220):
        middle = (low + high) / 2
        if (f(middle) > 0) == rises:
            high = middle
        else:
            low = middle
    return (low + high) / 2


def score_interval(count, n, z):
    # All shares p that the score test does not reject: (count/n - p)^2 <= z^2 p (1 - p) / n.
    share = mpf(count) / n
    outside = lambda p: (share - p) ** 2 - z**2 * p * (1 - p) / n
    low = mpf(0) if count == 0 else bisect(outside, mpf(0), share)
    high = mpf(1) if count == n else bisect(outside, share, mpf(1))
    return low, high


def difference(before, after, z):
    (a, m), (b, n) = before, after
    p, q = mpf(a) / m, mpf(b) / n
    (l1, u1), (l2, u2) = score_interval(a, m, z), score_interval(b, n, z)
    return q - p, q - p - sqrt((q - l2) ** 2 + (u1 - p) ** 2), q - p + sqrt((u2 - q) ** 2 + (p - l1) ** 2)


text = lambda number: mp.nstr(number, 20)
z95, z80 = normal_point(mpf("0.95")), normal_point(mpf("0.8"))
shares = [(0, 1), (1, 1), (0, 10), (3, 10), (6, 10), (10, 10), (9, 15), (15, 25), (0, 25), (36, 60), (60, 100),
          (180, 300), (1, 1000), (499, 1000), (12345, 99999), (999999, 1000000)]
pairs = [((13, 25), (20, 25)), ((0, 10), (0, 20)), ((56, 70), (48, 80)), ((10, 10), (20, 20)), ((9, 10), (3, 10)),
         ((150, 300), (174, 300)), ((7, 34), (1, 34)), ((0, 40), (40, 40)), ((5001, 10000), (5000, 10000))]
print(json.dumps({
    "source": "test/results/tables.py, mpmath with 60 digits",
    "z95": text(z95),
    "z80": text(z80),
    "wilson": [{"count": c, "n": n, "low": text(score_interval(c, n, z95)[0]), "high": text(score_interval(c, n, z95)[1])}
               for c, n in shares],
    "newcombe": [dict(zip(("before", "after", "difference", "low", "high"), (b, a, *map(text, difference(b, a, z95)))))
                 for b, a in pairs],
}, indent=2))
