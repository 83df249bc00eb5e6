namespace Kefu.Benchmarks.Reporting;

/// <summary>What carries the modules, as Kefu.Benchmarks.Backbone prints it.</summary>
internal sealed record BackboneResult(EventResult Events, JobResult Jobs, SiteFilterResult SiteFilter);

/// <summary>Events a second through outbox to handler, messages a second of a plain table, and the delay in milliseconds that 95 % stay below.</summary>
internal sealed record EventResult(double Product, double Plain, double Ratio, double DelayAt95);

/// <summary>Jobs a second, and messages a second of a plain table.</summary>
internal sealed record JobResult(double Product, double Plain, double Ratio);

/// <summary>Lists a second of one site's rows by the filter, and with the site named in the query.</summary>
internal sealed record SiteFilterResult(double Filtered, double ByHand, double Ratio);
