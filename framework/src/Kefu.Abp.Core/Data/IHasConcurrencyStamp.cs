namespace Volo.Abp.Domain.Entities;

/// <summary>A row whose stamp changes with each save, so that a stale save is noticed.</summary>
public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; set; }
}
