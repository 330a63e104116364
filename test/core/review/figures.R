# Makes figures.json: criteria sets with scores, and what base R (mean, cor, cov, var) says of them. Made once with
#   Rscript test/core/review/figures.R > test/core/review/figures.json
# and no part of any test run. The definitions are those of assets/docs/result-json.md, written down here a second time.
# Scores are in units x criteria; fields count from 1.

set.seed(20231204)

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
vec <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
mat <- function(m) paste0("[", paste(apply(m, 1, vec), collapse = ",\n      "), "]")

# The index of every unit by the criteria in `use`, 0 to 1: plain points, shares or factors of criteria, shares of fields.
index <- function(s, use) {
  p <- s$scores[, use, drop = FALSE]
  max <- s$max[use]
  if (!is.null(s$shares)) w <- s$shares[use] / max
  else if (!is.null(s$factors)) w <- s$factors[use]
  else w <- rep(1, length(use))
  if (is.null(s$fieldShares)) return(as.vector(p %*% w) / sum(w * max))
  fields <- sort(unique(s$field[use]))
  parts <- sapply(fields, function(f) {
    own <- s$field[use] == f
    as.vector(p[, own, drop = FALSE] %*% w[own]) / sum((w * max)[own])
  })
  as.vector(parts %*% s$fieldShares[fields]) / sum(s$fieldShares[fields])
}

# What of that index is one criterion's: all others at 0.
part <- function(s, leaf) {
  only <- s
  only$scores[, -leaf] <- 0
  index(only, seq_along(s$max))
}

figures <- function(s) {
  leaves <- seq_along(s$max)
  n <- nrow(s$scores)
  population <- function(x) sqrt(mean((x - mean(x))^2))
  percent <- sweep(s$scores, 2, s$max, "/") * 100
  whole <- index(s, leaves)
  full <- s
  full$scores <- matrix(s$max, nrow = 2, ncol = length(s$max), byrow = TRUE)
  varies <- function(x) max(x) - min(x) > 1e-12
  list(
    meanPercent = colMeans(percent),
    sdPercent = apply(percent, 2, population),
    itemRest = sapply(leaves, function(l) {
      if (n < 10 || length(leaves) < 2) return(NA)
      rest <- index(s, leaves[-l])
      if (varies(percent[, l]) && varies(rest)) cor(percent[, l], rest) else NA
    }),
    maxShare = sapply(leaves, function(l) part(full, l)[1]),
    effectiveShare = sapply(leaves, function(l) {
      if (varies(whole)) cov(part(s, l), whole) / var(whole) else NA
    })
  )
}

# Units differ in one common factor; each criterion has noise of its own, is scored in steps, and most scores are high.
sound <- function(n, max, load = runif(length(max), 0.4, 0.8), step = 0.25) {
  factor <- rnorm(n)
  sapply(seq_along(max), function(l) {
    y <- load[l] * factor + sqrt(1 - load[l]^2) * rnorm(n)
    share <- pmin(1, pmax(0, 0.82 + 0.2 * y))
    pmin(max[l], pmax(0, round(share * max[l] / step) * step))
  })
}

sets <- list()
add <- function(name, ...) sets[[length(sets) + 1]] <<- list(name = name, ...)

max <- c(2, 1.5, 3, 1, 2.5, 4, 0.5, 1, 3.5, 2, 5, 2)
field <- c(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3)

planted <- sound(60, max)
planted[, 2] <- 0.75                                        # everyone the same
planted[, 4] <- 0                                           # never any points
planted[, 10] <- planted[, 1]                               # a copy
planted[, 9] <- sample(seq(0, 3.5, 0.25), 60, replace = TRUE) # noise
planted[, 12] <- 2
planted[c(7, 31), 12] <- c(1, 1.5)                          # a ceiling
add("planted", max = max, field = field, scores = planted)

for (n in c(5, 10, 19, 63, 168)) add(sprintf("random %d", n), max = max, field = field, scores = sound(n, max))

unlike <- sound(40, max, step = 0.01)
add("steps of a hundredth", max = max, field = field, scores = unlike)

# Large numbers that differ in their last digits only.
close <- matrix(round(999 + runif(30 * 4) / 1000, 6), nrow = 30)
add("large numbers that hardly differ", max = rep(1000, 4), field = c(1, 1, 2, 2), scores = close)

alike <- matrix(rep(c(1, 0.5, 2), each = 12), nrow = 12)
alike[1:6, 1] <- 0.5
alike[1:6, 2] <- 1
add("criteria that make up for each other", max = c(2, 2, 3), field = c(1, 1, 2), scores = alike)

add("shares of criteria", max = max, field = field, scores = sound(25, max), shares = c(10, 5, 15, 5, 10, 10, 5, 5, 10, 10, 10, 5))
add("shares of fields", max = max, field = field, scores = sound(25, max), fieldShares = c(20, 50, 30))
add("shares of fields and of their criteria", max = max, field = field, scores = sound(25, max),
  shares = c(40, 10, 30, 20, 25, 25, 40, 10, 70, 10, 10, 10), fieldShares = c(20, 50, 30))
add("factors", max = max, field = field, scores = sound(25, max), factors = c(1, 2, 1, 3, 1.5, 1, 1, 2, 1, 1, 0.5, 1))

lone <- c(1, 1, 2, 3, 3)
add("a field of one criterion with a share", max = c(1, 2, 3, 2, 1), field = lone, scores = sound(20, c(1, 2, 3, 2, 1)),
  fieldShares = c(30, 20, 50))

cat("[\n")
for (at in seq_along(sets)) {
  s <- sets[[at]]
  f <- figures(s)
  cat(sprintf('  {\n    "name": "%s",\n    "max": %s,\n    "field": %s,\n', s$name, vec(s$max), vec(s$field)))
  for (key in c("shares", "factors", "fieldShares")) if (!is.null(s[[key]])) cat(sprintf('    "%s": %s,\n', key, vec(s[[key]])))
  cat(sprintf('    "scores": %s,\n    "figures": {\n', mat(s$scores)))
  keys <- names(f)
  for (key in keys) cat(sprintf('      "%s": %s%s\n', key, vec(f[[key]]), if (key == keys[length(keys)]) "" else ","))
  cat(sprintf('    }\n  }%s\n', if (at == length(sets)) "" else ","))
}
cat("]\n")
