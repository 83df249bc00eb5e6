namespace Volo.Abp.Tracing;

/// <summary>How the correlation id travels.</summary>
public class AbpCorrelationIdOptions
{
    public string HttpHeaderName { get; set; } = "X-Correlation-Id";

    public bool SetResponseHeader { get; set; } = true;
}
