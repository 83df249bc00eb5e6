namespace Volo.Abp.Timing;

/// <summary>Options of <see cref="Clock"/>.</summary>
public class AbpClockOptions
{
    public DateTimeKind Kind { get; set; } = DateTimeKind.Unspecified;
}
