namespace Volo.Abp.Reflection;

/// <summary>Questions to types.</summary>
public static class TypeHelper
{
    private static readonly HashSet<Type> ExtendedPrimitives =
    [
        typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid)
    ];

    /// <summary>True for what is written as one value: numbers, text, dates, identifiers, and their nullable forms.</summary>
    public static bool IsPrimitiveExtended(Type type, bool includeNullables = true, bool includeEnums = false)
        => IsPrimitive(type, includeEnums)
           || (includeNullables && Nullable.GetUnderlyingType(type) is { } underlying && IsPrimitive(underlying, includeEnums));

    private static bool IsPrimitive(Type type, bool includeEnums)
        => type.IsPrimitive || (includeEnums && type.IsEnum) || ExtendedPrimitives.Contains(type);
}
