namespace Volo.Abp.Domain.Entities;

/// <summary>Hands the stamp that a caller has seen to the row that is saved.</summary>
public static class HasConcurrencyStampExtensions
{
    public static void SetConcurrencyStampIfNotNull(this IHasConcurrencyStamp entity, string? concurrencyStamp)
    {
        if (!concurrencyStamp.IsNullOrEmpty())
        {
            entity.ConcurrencyStamp = concurrencyStamp;
        }
    }
}
