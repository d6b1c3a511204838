interface Spread {
  readonly indicator: string;
  readonly reports: number;
  readonly figures: number;
}

/** The indicators that have figures, those of most reports first. */
export const widest = <Indicator extends Spread>(indicators: readonly Indicator[]): Indicator[] =>
  indicators
    .filter(({figures}) => figures)
    .sort((a, b) => b.reports - a.reports || b.figures - a.figures || (a.indicator < b.indicator ? -1 : 1));
