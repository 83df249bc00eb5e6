namespace Volo.Abp.Identity.Company;

/// <summary>Time that stands still until a test moves it.</summary>
public sealed class CompanyTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 4, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
