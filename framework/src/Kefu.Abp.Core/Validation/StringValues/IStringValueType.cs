namespace Volo.Abp.Validation.StringValues;

/// <summary>How the text value of a feature is entered and checked.</summary>
public interface IStringValueType
{
    string Name { get; }

    IValueValidator Validator { get; }
}

/// <summary>Checks a text value.</summary>
public interface IValueValidator
{
    string Name { get; }

    bool IsValid(object? value);
}

/// <summary>On or off.</summary>
public class ToggleStringValueType : IStringValueType
{
    public string Name => "TOGGLE";

    public IValueValidator Validator { get; } = new BooleanValueValidator();
}

/// <summary>Any text that its validator lets through.</summary>
public class FreeTextStringValueType(IValueValidator? validator = null) : IStringValueType
{
    public string Name => "FREE_TEXT";

    public IValueValidator Validator { get; } = validator ?? new AlwaysValidValueValidator();
}

/// <summary>True or false.</summary>
public class BooleanValueValidator : IValueValidator
{
    public string Name => "BOOLEAN";

    public bool IsValid(object? value) => value is bool || bool.TryParse(value?.ToString(), out _);
}

/// <summary>Anything.</summary>
public class AlwaysValidValueValidator : IValueValidator
{
    public string Name => "NULL";

    public bool IsValid(object? value) => true;
}
