using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.ValueConverters;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>Maps what bases of entities bring along.</summary>
public static class AbpEntityTypeBuilderExtensions
{
    private const int ConcurrencyStampMaxLength = 40;

    /// <summary>Maps every property that the entity has from a base or interface of the programming model.</summary>
    public static void ConfigureByConvention(this EntityTypeBuilder b)
    {
        b.TryConfigureGuidKey();
        b.TryConfigureConcurrencyStamp();
        b.TryConfigureExtraProperties();
        b.TryConfigureSoftDelete();
        b.TryConfigureDeletionTime();
        b.TryConfigureCreationTime();
        b.TryConfigureLastModificationTime();
    }

    public static void TryConfigureConcurrencyStamp(this EntityTypeBuilder b)
    {
        if (b.Is<IHasConcurrencyStamp>())
        {
            b.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsConcurrencyToken().HasMaxLength(ConcurrencyStampMaxLength);
        }
    }

    public static void TryConfigureExtraProperties(this EntityTypeBuilder b)
    {
        if (b.Is<IHasExtraProperties>())
        {
            b.Property<ExtraPropertyDictionary>(nameof(IHasExtraProperties.ExtraProperties)).HasConversion(new ExtraPropertiesValueConverter(), new ExtraPropertyDictionaryValueComparer());
        }
    }

    public static void TryConfigureSoftDelete(this EntityTypeBuilder b)
    {
        if (b.Is<ISoftDelete>())
        {
            b.Property(nameof(ISoftDelete.IsDeleted)).IsRequired().HasDefaultValue(false);
        }
    }

    public static void TryConfigureDeletionTime(this EntityTypeBuilder b)
    {
        if (b.Is<IHasDeletionTime>())
        {
            b.Property(nameof(IHasDeletionTime.DeletionTime)).IsRequired(false);
        }
    }

    public static void TryConfigureCreationTime(this EntityTypeBuilder b)
    {
        if (b.Is<IHasCreationTime>())
        {
            b.Property(nameof(IHasCreationTime.CreationTime)).IsRequired();
        }
    }

    public static void TryConfigureLastModificationTime(this EntityTypeBuilder b)
    {
        if (b.Is<IHasModificationTime>())
        {
            b.Property(nameof(IHasModificationTime.LastModificationTime)).IsRequired(false);
        }
    }

    /// <summary>Ids are given by the domain: a child with an id that joins a loaded parent is a new row, not a changed one.</summary>
    private static void TryConfigureGuidKey(this EntityTypeBuilder b)
    {
        if (b.Is<IEntity<Guid>>())
        {
            b.Property(nameof(IEntity<Guid>.Id)).ValueGeneratedNever();
        }
    }

    private static bool Is<T>(this EntityTypeBuilder b) => typeof(T).IsAssignableFrom(b.Metadata.ClrType);
}
