using System.Diagnostics.CodeAnalysis;

namespace Volo.Abp;

/// <summary>Guards of arguments: each returns its value or throws <see cref="ArgumentException"/>.</summary>
public static class Check
{
    public static T NotNull<T>([NotNull] T? value, string parameterName)
        => value ?? throw new ArgumentNullException(parameterName);

    public static T NotNull<T>([NotNull] T? value, string parameterName, string message)
        => value ?? throw new ArgumentNullException(parameterName, message);

    public static string NotNullOrWhiteSpace([NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{parameterName} can not be null, empty or white space!", parameterName);
        }

        return WithinLength(value, parameterName, maxLength, minLength);
    }

    public static string NotNullOrEmpty([NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        }

        return WithinLength(value, parameterName, maxLength, minLength);
    }

    public static ICollection<T> NotNullOrEmpty<T>([NotNull] ICollection<T>? value, string parameterName)
    {
        if (value is null || value.Count == 0)
        {
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        }

        return value;
    }

    public static string? Length(string? value, string parameterName, int maxLength, int minLength = 0)
    {
        if (minLength > 0 && string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        }

        return value is null ? null : WithinLength(value, parameterName, maxLength, minLength);
    }

    public static Type AssignableTo<TBaseType>(Type type, string parameterName)
    {
        NotNull(type, parameterName);
        return typeof(TBaseType).IsAssignableFrom(type)
            ? type
            : throw new ArgumentException($"{parameterName} (type of {type.FullName}) should be assignable to {typeof(TBaseType).FullName}!", parameterName);
    }

    public static int Positive(int value, string parameterName)
        => value > 0 ? value : throw new ArgumentException($"{parameterName} is equal to or less than zero!", parameterName);

    public static decimal Positive(decimal value, string parameterName)
        => value > 0 ? value : throw new ArgumentException($"{parameterName} is equal to or less than zero!", parameterName);

    public static int Range(int value, string parameterName, int minimumValue, int maximumValue = int.MaxValue)
        => value >= minimumValue && value <= maximumValue
            ? value
            : throw new ArgumentException($"{parameterName} is out of range {minimumValue}-{maximumValue}!", parameterName);

    public static decimal Range(decimal value, string parameterName, decimal minimumValue, decimal maximumValue = decimal.MaxValue)
        => value >= minimumValue && value <= maximumValue
            ? value
            : throw new ArgumentException($"{parameterName} is out of range {minimumValue}-{maximumValue}!", parameterName);

    public static T NotDefaultOrNull<T>(T? value, string parameterName) where T : struct
        => value is { } present && !present.Equals(default(T))
            ? present
            : throw new ArgumentException($"{parameterName} is null or default!", parameterName);

    private static string WithinLength(string value, string parameterName, int maxLength, int minLength)
    {
        if (value.Length > maxLength)
        {
            throw new ArgumentException($"{parameterName} length must be equal to or lower than {maxLength}!", parameterName);
        }

        if (value.Length < minLength)
        {
            throw new ArgumentException($"{parameterName} length must be equal to or bigger than {minLength}!", parameterName);
        }

        return value;
    }
}
